#include "reading/sentence_merge.h"

#include <algorithm>

#include "model/sentence_start.h"
#include "reading/letters.h"
#include "reading/sentence_split.h"
#include "reading/sentence_words.h"

namespace nashra {

namespace {

/// The place of the last sign of the sentence: before closing quotes, brackets and spaces.
struct End {
    char32_t sign = 0;
    std::size_t at = 0;   // where the sign is
    bool closed = false;  // a quotation mark or bracket follows it
};

End end_of_sentence(std::string_view text, std::size_t start, std::size_t boundary) {
    End end;
    for (std::size_t at = boundary; at > start;) {
        const auto letter = letter_before(text, at);
        at -= letter.size;
        end = {letter.code, at, end.closed};
        if (is_space(letter.code) || is_invisible(letter.code)) continue;
        if (letter.code == U'.' || letter.code == U'!' || letter.code == U'?' ||
            letter.code == 0x061F || letter.code == 0x2026 || is_letter(letter.code) ||
            is_digit(letter.code))
            break;
        end.closed = true;
        if (boundary - at > kLongestWord) break;
    }
    return end;
}

/// Where the first word after the boundary begins: after spaces and opening quotes.
std::size_t first_word(std::string_view text, std::size_t boundary) {
    std::size_t at = boundary;
    while (at < text.size() && at - boundary < kLongestWord) {
        const auto letter = letter_at(text, at);
        if (is_letter(letter.code) || is_digit(letter.code)) break;
        at += letter.size;
    }
    return at;
}

/// "د. أحمد", "أ.د. محمد", "ص. ب.", "200 ق.م.": a lone Arabic letter before a full stop is an
/// abbreviation; no Arabic sentence ends in a word of one letter.
bool arabic_abbreviation(const WordShape& word) {
    return word.arabic && word.longest == 1 && word.letters <= 4;
}

bool initials(const WordShape& word) { return word.longest == 1 && word.upper && word.digits == 0; }

/// The dot belongs to an English abbreviation that goes on with `next`.
bool english_abbreviation(std::string_view word, const WordShape& shape, std::string_view next) {
    const auto following = letter_at(next, 0);
    if (is_title(word)) return is_upper(following.code);
    if (never_ends(word)) return true;
    if (goes_before_number(word) && is_digit(following.code)) return true;
    if (!is_upper(following.code)) return false;
    if (word == "a.m" || word == "p.m") return goes_after_clock(next);
    if (may_end(word)) return !starts_sentence(next);
    // "J. K. Rowling", "George W. Bush", "the U.S. Senate", "the U.N. Security Council".
    return initials(shape) && !starts_sentence(next);
}

/// "شركة Apple Inc. أعلنت": in the midst of Arabic, whose letters do not tell what begins.
bool latin_abbreviation(std::string_view word, const WordShape& shape) {
    return is_title(word) || may_end(word) || never_ends(word) || initials(shape);
}

/// "1.", "2.)", "• 10.", "b.": the beginning of a list item, not a sentence.
bool list_marker(std::string_view sentence) {
    if (sentence.size() > kLongestWord) return false;
    sentence = trimmed(sentence);
    if (sentence.size() > 8) return false;
    const auto shape = shape_of(sentence);
    if (shape.arabic) return false;
    return shape.letters == 0 ? shape.digits == 1 || shape.digits == 2
                              : shape.letters == 1 && shape.digits == 0;
}

/// "Albert I. Jones", but not "you and I. Did you".
bool numbered_name(std::string_view text, std::size_t start, std::size_t dot) {
    const auto size = std::min(dot - 1 - start, kLongestWord);
    return ends_with_name(text.substr(dot - 1 - size, size));
}

/// "Yahoo! Inc. said": the sign belongs to the name of a company.
bool company_follows(std::string_view rest) {
    const auto word = word_starting(rest, 0);
    return may_end(word) && rest.substr(word.size()).starts_with('.');
}

/// "news.asp?ArticleID", "the !Kung": no space behind the sign.
bool glued(std::string_view text, std::size_t boundary) {
    const auto before = letter_before(text, boundary);
    const auto next = letter_at(text, boundary);
    if (before.size == 0 || is_space(before.code)) return false;
    return script_of(next.code) == Script::latin || is_digit(next.code);
}

/// "He left (or did he? Nobody saw it) at noon": an aside is not cut. Whole sentences in brackets
/// are.
bool within_brackets(std::string_view text, std::size_t start, std::size_t boundary) {
    constexpr std::size_t kLongestAside = 160;  // bytes
    int depth = 0;
    std::size_t at = boundary;
    while (at > start && boundary - at < kLongestAside && depth >= 0) {
        --at;
        if (text[at] == ')' || text[at] == ']') ++depth;
        if (text[at] == '(' || text[at] == '[') --depth;
    }
    const auto before = std::min(at - start, kLongestAside);
    if (depth >= 0 || !sayable(text.substr(at - before, before))) return false;
    const char closing = text[at] == '(' ? ')' : ']';
    const auto end = text.substr(boundary, kLongestAside).find_first_of("()[]\n");
    return end != std::string_view::npos && text[boundary + end] == closing;
}

/// "\"Why now?\" Amy Johnson asked.": who spoke.
bool speaker_follows(std::string_view rest) {
    constexpr std::size_t kLongestName = 3;  // words
    for (std::size_t i = 0; i <= kLongestName; ++i) {
        const auto word = word_starting(rest, 0);
        if (i > 0 && is_speaking(word)) return true;
        if (!is_upper(letter_at(word, 0).code) || starts_sentence(word)) return false;
        rest = rest.substr(word.size());
        if (!rest.starts_with(' ')) return false;
        rest.remove_prefix(1);
    }
    return false;
}

/// "...", "…": without capitals nobody knows whether it ends a sentence; the reader goes on.
bool arabic_ellipsis(std::string_view text, const End& end, char32_t next) {
    if (script_of(next) != Script::arabic) return false;
    return end.sign == 0x2026 || (end.sign == U'.' && text.substr(0, end.at).ends_with(".."));
}

/// "\"...\" (Smith 55).": the source of a quotation belongs to it.
bool source_follows(std::string_view rest) {
    constexpr std::size_t kLongestSource = 80;  // bytes
    rest = trimmed(rest.substr(0, kLongestSource));
    if (!rest.starts_with('(')) return false;
    const auto end = rest.find_first_of(".!?)");
    return end != std::string_view::npos && rest.substr(end).starts_with(").");
}

}  // namespace

bool joined_over(std::string_view text, std::size_t start, std::size_t boundary) {
    // Look no further than a few words: the answer never depends on more.
    const auto window = text.substr(0, std::min(text.size(), boundary + 4 * kLongestWord));
    const auto end = end_of_sentence(window, start, boundary);
    const auto at = first_word(window, boundary);
    const auto next = word_starting(window, at);
    const auto first = letter_at(next, 0);
    if (first.size == 0) return at == text.size();  // only punctuation is left
    if (glued(window, boundary) || within_brackets(window, start, boundary)) return true;
    if (note_at(window, boundary) > 0) return true;
    if (list_marker(window.substr(start, boundary - start))) return true;
    if (end.closed && source_follows(window.substr(boundary))) return true;
    if (!end.closed && arabic_ellipsis(window, end, first.code)) return true;
    if (end.closed && end.sign != U'.' && speaker_follows(window.substr(at))) return true;
    // "Yahoo! has", "\"Why?\" he asked": what goes on in lower case is the same sentence.
    if (end.sign != U'.' && !end.closed && company_follows(window.substr(at))) return true;
    if (end.sign != U'.') return is_lower(first.code) && end.sign != 0;
    if (end.closed) return is_lower(first.code);
    const auto word = word_ending(window, start, end.at);
    const auto shape = shape_of(word);
    if (shape.arabic) return arabic_abbreviation(shape);
    if (script_of(first.code) == Script::arabic) return latin_abbreviation(word, shape);
    if (word == "I" && is_upper(first.code) && !starts_sentence(next))
        return numbered_name(window, start, end.at);
    return english_abbreviation(word, shape, next);
}

bool line_goes_on(std::string_view text, std::size_t start, std::size_t boundary) {
    const auto size = std::min(boundary - start, 2 * kLongestWord);
    const auto before = text.substr(boundary - size, size);
    const auto visible = trimmed(before);
    const auto lines = std::count(before.begin() + static_cast<std::ptrdiff_t>(visible.size()),
                                  before.end(), '\n');
    if (visible.empty() || lines > 1) return false;
    const auto last = letter_before(visible, visible.size());
    if (!is_letter(last.code) && !is_digit(last.code) && last.code != U',') return false;
    const auto next = letter_at(text, boundary);
    // A heading has capitals.
    const auto last_word = word_ending(visible, 0, visible.size());
    if (next.code == U'(') return is_lower(letter_at(last_word, 0).code);
    const auto word = word_starting(text, boundary);
    const auto behind = letter_at(text, boundary + word.size());
    const bool marker = word.size() <= 1 && (behind.code == U'.' || behind.code == U')');
    return is_lower(next.code) && !marker;
}

}  // namespace nashra
