#include "reading/arabic_script.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "reading/arabic_words.h"
#include "reading/language_guess.h"
#include "reading/letters.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

// The weights below are tenths of a point, tuned on the whole of the development texts: how well
// they do on single words of others is not known.
using Weights = std::array<int, kArabicScriptLanguages.size()>;  // ar fa ur ps ckb

struct LetterWeights {
    std::u32string_view letters;
    Weights weights;
};
constexpr std::array kLetters = {
    LetterWeights{U"ةأإ", {40, 0, 0, 0, 0}}, LetterWeights{U"ة", {0, 0, -40, 0, 0}},
    // Old Persian keyboards have these as well.
    LetterWeights{U"يى", {15, 0, -40, 0, 0}}, LetterWeights{U"ك", {15, -10, -40, 0, 0}},
    LetterWeights{U"ه", {0, 0, -40, 0, 0}}, LetterWeights{U"کی", {-20, 20, 20, 10, 10}},
    LetterWeights{U"پچگ", {-20, 30, 30, 30, 30}}, LetterWeights{U"ژ", {-20, 40, 0, 40, 40}},
    LetterWeights{U"ۀ", {0, 30, 0, 0, 0}}, LetterWeights{U"ٹڈڑںےۃۂۓ", {0, 0, 80, 0, 0}},
    LetterWeights{U"ہ", {0, 0, 60, 0, 0}}, LetterWeights{U"ھ", {0, 0, 60, 0, 20}},
    LetterWeights{U"۔", {0, 0, 40, 0, 0}}, LetterWeights{U"ټډړښځڅږڼۍې", {0, 0, 0, 80, 0}},
    LetterWeights{U"ێۆڵڕە", {0, 0, 0, 0, 80}}};

constexpr std::u32string_view kOnlyUrdu = U"ٹڈڑںےۃۂۓہھ";

// The Arabic block, so that a letter costs one look.
constexpr char32_t kBlock = 0x0600;
constexpr auto kWeightOf = [] {
    std::array<Weights, 0x100> table{};
    for (const auto& entry : kLetters) {
        for (const char32_t letter : entry.letters) {
            for (std::size_t i = 0; i < entry.weights.size(); ++i)
                table[letter - kBlock][i] += entry.weights[i];
        }
    }
    return table;
}();

struct Affix {
    std::string_view letters;
    Language language;
    int weight;
};
// "ال" opens a third of all Arabic nouns; the verb's and the preposition's beginnings.
constexpr std::array kBeginnings = {
    Affix{"ال", kArabic, 40},  Affix{"وال", kArabic, 30}, Affix{"بال", kArabic, 30},
    Affix{"فال", kArabic, 40}, Affix{"كال", kArabic, 30}, Affix{"لل", kArabic, 30},
    Affix{"است", kArabic, 10}, Affix{"انت", kArabic, 10}, Affix{"مت", kArabic, 10},
    Affix{"ست", kArabic, 10},  Affix{"ي", kArabic, 10},   Affix{"وب", kArabic, 10},
    Affix{"ول", kArabic, 10},  Affix{"وت", kArabic, 10},  Affix{"فب", kArabic, 10},
    Affix{"فت", kArabic, 10},  Affix{"می", kPersian, 15}, Affix{"نمی", kPersian, 15},
    Affix{"در", kPersian, 15}, Affix{"بر", kPersian, 15}, Affix{"آ", kPersian, 15},
    Affix{"خو", kPersian, 15}};
constexpr std::array kEndings = {
    Affix{"ها", kArabic, 10},    Affix{"هم", kArabic, 10},   Affix{"نا", kArabic, 10},
    Affix{"هما", kArabic, 10},   Affix{"كم", kArabic, 10},   Affix{"تم", kArabic, 10},
    Affix{"ون", kArabic, 10},    Affix{"ين", kArabic, 10},   Affix{"وا", kArabic, 10},
    Affix{"ها", kPersian, 15},   Affix{"های", kPersian, 15}, Affix{"هایی", kPersian, 15},
    Affix{"ند", kPersian, 15},   Affix{"ان", kPersian, 15},  Affix{"تر", kPersian, 15},
    Affix{"ترین", kPersian, 15}, Affix{"ده", kPersian, 15},  Affix{"ست", kPersian, 15},
    Affix{"ای", kPersian, 15},   Affix{"ید", kPersian, 15},  Affix{"نامه", kPersian, 15},
    Affix{"اش", kPersian, 15},   Affix{"گاه", kPersian, 15}, Affix{"انه", kPersian, 15},
    Affix{"نا", kUrdu, 10},      Affix{"تا", kUrdu, 10},     Affix{"وں", kUrdu, 10},
    Affix{"یں", kUrdu, 10},      Affix{"ئی", kUrdu, 10},     Affix{"ئے", kUrdu, 10},
    Affix{"نگ", kUrdu, 10},      Affix{"یشن", kUrdu, 10}};

constexpr int kWord = 50;
constexpr std::size_t kShortWord = 6;  // bytes: three letters say little about affixes
constexpr int kPriorsBonus = 100;      // what about five loan words weigh
constexpr int kForeignPageBonus = 15;  // on an English page "سلام" is Arabic, not Persian

/// The evidence for each language of the Arabic script.
class Votes {
  public:
    void letter(char32_t code) {
        ++letters_;
        sign(code);
        urdu_ = urdu_ || kOnlyUrdu.find(code) != std::u32string_view::npos;
    }
    void sign(char32_t code) {
        if (code < kBlock || code >= kBlock + kWeightOf.size()) return;
        const auto& weights = kWeightOf[code - kBlock];
        for (std::size_t i = 0; i < weights.size(); ++i)
            votes_[i] += weights[i];
    }
    void word(std::string_view word) {
        ++words_;
        for (const auto& known : arabic_script_words(word))
            add(known.language, kWord);
        // Arabic alone writes its "and" together with the next word: "ومن".
        if (word.starts_with("و")) {
            for (const auto& known : arabic_script_words(word.substr(2)))
                if (known.language == kArabic) add(kArabic, kWord);
        }
        if (word.size() <= kShortWord) return;
        best_affix(kBeginnings, [word](std::string_view affix) { return word.starts_with(affix); });
        best_affix(kEndings, [word](std::string_view affix) { return word.ends_with(affix); });
    }
    void add(Language language, int weight) {
        const auto index = index_of(language);
        if (index < votes_.size()) votes_[index] += weight;
    }
    /// CLD2 takes Persian and Urdu for Arabic far more often than the other way round.
    void opinion(Language guess) {
        if (guess == kArabic) add(guess, 10);
        if (guess == kPersian) add(guess, 20);
        if (guess == kUrdu) add(guess, 30);
        if (guess == kPashto || guess == kSorani) add(guess, 20);
    }

    /// The longer a text without a letter of its own, the less likely it is Urdu.
    Language winner() const {
        auto votes = votes_;
        if (!urdu_)
            votes[index_of(kUrdu)] -=
                static_cast<int>(std::min<std::size_t>(letters_, 1000) * 13 / 10);
        const auto best = std::max_element(votes.begin(), votes.end());
        if (*best <= 0) return kArabic;
        return kArabicScriptLanguages[static_cast<std::size_t>(best - votes.begin())];
    }
    std::size_t words() const { return words_; }
    static bool knows(Language language) {
        return index_of(language) < kArabicScriptLanguages.size();
    }

  private:
    static std::size_t index_of(Language language) {
        const auto found =
            std::find(kArabicScriptLanguages.begin(), kArabicScriptLanguages.end(), language);
        return static_cast<std::size_t>(found - kArabicScriptLanguages.begin());
    }
    /// One affix a language: "های" is not "ی" too.
    template <typename Fits>
    void best_affix(const auto& affixes, Fits fits) {
        Weights best{};
        for (const auto& affix : affixes) {
            auto& weight = best[index_of(affix.language)];
            if (weight < affix.weight && fits(affix.letters)) weight = affix.weight;
        }
        for (std::size_t i = 0; i < best.size(); ++i)
            votes_[i] += best[i];
    }

    Weights votes_{};
    std::size_t letters_ = 0;
    std::size_t words_ = 0;
    bool urdu_ = false;
};

/// Calls the votes for each letter and word; a word is without tatweel and vowel signs.
void count_votes(std::string_view text, Votes& votes) {
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        at += letter.size;
        if (is_letter(letter.code)) {
            votes.letter(letter.code);
            append_utf8(word, letter.code);
            continue;
        }
        if (is_mark(letter.code) || is_invisible(letter.code)) continue;
        votes.sign(letter.code);
        if (!word.empty()) votes.word(word);
        word.clear();
    }
    if (!word.empty()) votes.word(word);
}

}  // namespace

Language language_of_arabic_script(std::string_view text, Language prior) {
    constexpr std::size_t kFewWords = 2;   // a name
    constexpr std::size_t kEnough = 4000;  // bytes; more does not change the answer
    Votes votes;
    count_votes(text.substr(0, kEnough), votes);
    if (in_arabic_script(prior)) {
        // Uyghur or Sindhi are known by the page alone.
        if (!Votes::knows(prior) || votes.words() <= kFewWords) return prior;
        votes.add(prior, kPriorsBonus);
    } else if (prior.known()) {
        votes.add(kArabic, kForeignPageBonus);
    } else {
        votes.opinion(guess_language(text));
    }
    return votes.winner();
}

}  // namespace nashra
