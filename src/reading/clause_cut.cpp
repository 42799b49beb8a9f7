#include "reading/clause_cut.h"

#include <cstddef>

#include "reading/letters.h"

namespace nashra {

namespace {

constexpr std::size_t kLongSentence = 60;   // words; what is shorter stays whole
constexpr std::size_t kShortestPiece = 15;  // words
constexpr std::size_t kLongestPiece = 45;   // words, if there are clauses
constexpr std::size_t kLongest = 1000;      // characters of one utterance

std::size_t count_words(std::string_view text, std::size_t enough) {
    std::size_t words = 0;
    bool space = true;
    for (std::size_t at = 0; at < text.size() && words < enough;) {
        const auto letter = letter_at(text, at);
        if (space && !is_space(letter.code)) ++words;
        space = is_space(letter.code);
        at += letter.size;
    }
    return words;
}

/// How much of a clause ends with this character; 0: none. The voice makes its own pause there.
int clause_weight(char32_t code) {
    switch (code) {
        case U';':
        case 0x061B: return 3;
        case U':':
        case 0x2014: return 2;
        case U',':
        case 0x060C: return 1;
        default: return 0;
    }
}

bool closes_quotation(char32_t code) {
    return code == U'"' || code == U')' || code == 0x201D || code == 0x2019 || code == 0x00BB;
}

/// The end of the first piece of a long sentence: behind the strongest clause that leaves a piece
/// of a fair length.
std::size_t first_piece(std::string_view sentence) {
    std::size_t clause = 0;
    std::size_t space = 0;
    int best = 0;
    std::size_t words = 0;
    char32_t mark = 0;  // the last of the word, quotation marks aside
    std::size_t at = 0;
    for (std::size_t count = 0; at < sentence.size() && count < kLongest; ++count) {
        const auto letter = letter_at(sentence, at);
        at += letter.size;
        if (!is_space(letter.code)) {
            if (!closes_quotation(letter.code)) mark = letter.code;
            continue;
        }
        space = at;
        if (mark == 0) continue;  // spaces in a row
        const int weight = clause_weight(mark);
        mark = 0;
        if (++words >= kShortestPiece && weight > 0 && weight >= best) {
            clause = at;
            best = weight;
        }
        if (words >= kLongestPiece && clause > 0) return clause;
    }
    if (clause > 0 || at == sentence.size()) return clause > 0 ? clause : at;
    return space > 0 ? space : at;
}

bool too_long(std::string_view sentence) {
    return sentence.size() > kLongest || count_words(sentence, kLongSentence + 1) > kLongSentence;
}

}  // namespace

std::vector<std::string_view> clause_pieces(std::string_view sentence) {
    std::vector<std::string_view> pieces;
    sentence = trimmed(sentence);
    while (too_long(sentence)) {
        const auto end = first_piece(sentence);
        const auto rest = trimmed(sentence.substr(end));
        // Nobody skips to the last three words.
        if (sentence.size() <= kLongest && count_words(rest, kShortestPiece) < kShortestPiece)
            break;
        pieces.push_back(trimmed(sentence.substr(0, end)));
        sentence = rest;
    }
    if (!sentence.empty()) pieces.push_back(sentence);
    return pieces;
}

bool ends_clause(char32_t code) { return clause_weight(code) > 0; }

}  // namespace nashra
