#include "reading/latin_script.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string>
#include <vector>

#include <unicode/uchar.h>

#include "reading/language_guess.h"
#include "reading/latin_words.h"
#include "reading/letters.h"

namespace nashra {

namespace {

constexpr std::size_t kEnough = 4000;    // bytes; more does not change the answer
constexpr std::size_t kStatistics = 25;  // letters that CLD2 needs against a prior (facts 4)
constexpr std::size_t kNotFound = kLatinLanguages.size();

std::size_t index_of(Language language) {
    const auto* found = std::find(kLatinLanguages.begin(), kLatinLanguages.end(), language);
    return static_cast<std::size_t>(found - kLatinLanguages.begin());
}

/// What a text's words say about its language.
struct Evidence {
    std::size_t letters = 0;
    std::size_t words = 0;
    std::size_t lower = 0;     // words in lower case: no names
    std::size_t accented = 0;  // words with a letter that English does not write
    std::array<std::size_t, kLatinLanguages.size()> known{};  // commonest words
    std::vector<LatinWord> common;                            // each of them

    std::size_t of(Language language) const {
        const auto index = index_of(language);
        return index == kNotFound ? 0 : known[index];
    }
    /// How many words are common in one language and not in the other, those of the set `but` left
    /// out.
    std::size_t only(Language language, Language other, LatinWord but = 0) const {
        const auto in = 1U << index_of(language);
        const auto out = but | (index_of(other) == kNotFound ? 0U : 1U << index_of(other));
        return static_cast<std::size_t>(std::count_if(
            common.begin(), common.end(),
            [in, out](LatinWord word) { return (word & in) != 0 && (word & out) == 0; }));
    }
    /// The language that most of the commonest words are of; the first of several.
    Language best() const {
        const auto* most = std::max_element(known.begin(), known.end());
        return *most == 0 ? kUndetermined
                          : kLatinLanguages[static_cast<std::size_t>(most - known.begin())];
    }
};

class Collector {
  public:
    explicit Collector(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            if (address_at(text, at)) {
                at = std::min(text.find(' ', at), text.size());
                continue;
            }
            const auto letter = letter_at(text, at);
            at += letter.size;
            take(letter.code);
        }
        end_word();
    }
    Evidence evidence;

  private:
    /// The words of an address are nobody's language.
    static bool address_at(std::string_view text, std::size_t at) {
        const auto rest = text.substr(at);
        return rest.starts_with("http://") || rest.starts_with("https://") ||
               rest.starts_with("www.");
    }

    void take(char32_t code) {
        if (code < 0x80 && std::isalpha(static_cast<int>(code)) != 0) return take_ascii(code);
        const bool apostrophe = code == U'\'' || code == 0x2019;
        if (script_of(code) == Script::latin) {
            if (word_.empty()) lower_ = is_lower(code);
            accented_ = accented_ || code > 0x7F;
            ++evidence.letters;
            append_utf8(word_, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code))));
        } else if (apostrophe && !word_.empty()) {
            word_ += '\'';
            end_word();
        } else if (!is_mark(code)) {
            end_word();
        }
    }

    /// Most letters; the tables of Unicode are not needed for them.
    void take_ascii(char32_t code) {
        constexpr char32_t kSmall = 0x20;
        if (word_.empty()) lower_ = (code & kSmall) != 0;
        ++evidence.letters;
        word_ += static_cast<char>(code | kSmall);
    }

    void end_word() {
        if (word_.empty()) return;
        ++evidence.words;
        if (lower_) ++evidence.lower;
        if (accented_) ++evidence.accented;
        count_common();
        word_.clear();
        accented_ = false;
    }

    void count_common() {
        constexpr std::size_t kLongest = 12;  // bytes; no listed word is longer
        const auto languages = word_.size() <= kLongest ? latin_word(word_) : 0;
        if (languages == 0) return;
        for (std::size_t i = 0; i < kLatinLanguages.size(); ++i)
            evidence.known[i] += languages >> i & 1U;
        evidence.common.push_back(languages);
    }

    std::string word_;
    bool lower_ = false;
    bool accented_ = false;
};

/// CLD2 takes one text in twenty for English that it does not know; common words know better.
Language without_prior(std::string_view text, const Evidence& evidence) {
    const auto guess = guess_language(text);
    const auto best = evidence.best();
    if (!guess.known())
        return evidence.letters == 0 ? kUndetermined : best.known() ? best : kEnglish;
    const bool disproved = evidence.of(best) >= 2 && evidence.of(guess) * 2 < evidence.of(best);
    return index_of(guess) != kNotFound && disproved ? best : guess;
}

/// Whether words that are common in `other` and not in `prior` make up enough of the text.
bool proved(const Evidence& evidence, Language other, Language prior) {
    if (index_of(other) == kNotFound)
        return evidence.letters >= 2 * kStatistics && evidence.of(prior) * 12 < evidence.words;
    const auto accented = prior == kEnglish ? evidence.accented : 0;
    const auto pro = evidence.only(other, prior) + accented;
    const auto against = index_of(prior) == kNotFound ? 0 : evidence.only(prior, other);
    // Turkish joins its small words to others, but few of its words are without a letter of its
    // own.
    if (against == 0 && accented >= 2 && accented * 3 >= evidence.words) return true;
    // "de la" alone proves nothing.
    return evidence.only(other, prior, kWithinNames) > 0 && pro >= 2 && pro > 2 * against &&
           (evidence.of(other) + accented) * 6 >= evidence.words;
}

/// Told what to expect, CLD2 goes far to find it. A quotation whose common words are all another
/// language's is that language's.
bool against_the_prior(const Evidence& evidence, Language best, Language prior) {
    constexpr std::size_t kClear = 3;
    return best.known() && best != prior && evidence.only(prior, best) == 0 &&
           evidence.only(best, prior, kWithinNames) >= kClear && proved(evidence, best, prior);
}

/// A name, a heading in capitals, "30th": too little to judge by.
bool lists_names(const Evidence& evidence) {
    return evidence.words < 3 || evidence.lower * 3 < evidence.words;
}

}  // namespace

Language language_of_latin_script(std::string_view text, Language prior) {
    text = text.substr(0, kEnough);
    const auto evidence = Collector{text}.evidence;
    if (!prior.known()) return without_prior(text, evidence);
    if (lists_names(evidence)) return prior;
    const auto best = evidence.best();
    // The usual case, and CLD2 is not asked.
    if (best == prior && evidence.of(prior) * 8 >= evidence.words) return prior;
    if (evidence.letters >= kStatistics) {
        const auto guess = guess_language(text, prior);
        if (!guess.known()) return prior;
        if (guess == prior) return against_the_prior(evidence, best, prior) ? best : prior;
        if (proved(evidence, guess, prior)) return guess;
    }
    return best.known() && best != prior && proved(evidence, best, prior) ? best : prior;
}

}  // namespace nashra
