#include "reading/arabic_script.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr Language kPersian{"fa"};
constexpr Language kUrdu{"ur"};
constexpr Language kPashto{"ps"};
constexpr Language kSorani{"ckb"};

// Letters that one language writes and the others do not (facts 4).
struct Markers {
    Language language;
    std::u32string_view letters;
};
constexpr std::array kMarkers = {Markers{kUrdu, U"ٹڈڑںےہھ"}, Markers{kPashto, U"ټډړښځڅږڼۍې"},
                                 Markers{kSorani, U"ێۆڵڕە"}, Markers{kPersian, U"پچژگیک"},
                                 Markers{kArabic, U"ةيىأإك"}};

// The commonest words of each, for texts with few marker letters.
struct FunctionWord {
    std::string_view word;
    Language language;
};
constexpr std::array kFunctionWords = {
    FunctionWord{"في", kArabic},   FunctionWord{"من", kArabic},  FunctionWord{"على", kArabic},
    FunctionWord{"إلى", kArabic},  FunctionWord{"أن", kArabic},  FunctionWord{"عن", kArabic},
    FunctionWord{"در", kPersian},  FunctionWord{"از", kPersian}, FunctionWord{"به", kPersian},
    FunctionWord{"که", kPersian},  FunctionWord{"را", kPersian}, FunctionWord{"است", kPersian},
    FunctionWord{"این", kPersian}, FunctionWord{"با", kPersian}, FunctionWord{"کے", kUrdu},
    FunctionWord{"میں", kUrdu},    FunctionWord{"کی", kUrdu},    FunctionWord{"کا", kUrdu},
    FunctionWord{"سے", kUrdu},     FunctionWord{"کو", kUrdu},    FunctionWord{"اور", kUrdu},
    FunctionWord{"د", kPashto},    FunctionWord{"په", kPashto},  FunctionWord{"چې", kPashto},
    FunctionWord{"لە", kSorani},   FunctionWord{"بە", kSorani}};

/// The evidence for each language of the Arabic script.
class ArabicScriptVotes {
  public:
    void letter(char32_t code) {
        for (std::size_t i = 0; i < kMarkers.size(); ++i) {
            if (kMarkers[i].letters.find(code) != std::u32string_view::npos) votes_[i] += 2;
        }
    }
    void word(std::string_view word) {
        for (const auto& known : kFunctionWords) {
            if (known.word == word) add(known.language, 4);
        }
        // "ال" opens a third of all Arabic nouns.
        if (word.size() > 6 && word.substr(0, 4) == "ال") add(kArabic, 3);
    }
    Language winner() const {
        // Urdu, Pashto and Sorani also write the Persian letters: one of their own decides.
        const std::size_t persian = 3;
        auto votes = votes_;
        for (std::size_t i = 0; i < persian; ++i) {
            if (votes[i] > 0) votes[i] += votes[persian];
        }
        const auto best = std::max_element(votes.begin(), votes.end());
        if (*best == 0) return kArabic;
        // Loan words: one گ or چ does not make an Arabic text Persian.
        if (votes.back() >= *best) return kArabic;
        return kMarkers[static_cast<std::size_t>(best - votes.begin())].language;
    }

  private:
    void add(Language language, std::size_t weight) {
        for (std::size_t i = 0; i < kMarkers.size(); ++i) {
            if (kMarkers[i].language == language) votes_[i] += weight;
        }
    }
    std::array<std::size_t, kMarkers.size()> votes_{};
};

}  // namespace

Language language_in(Script script, Language prior) {
    switch (script) {
        case Script::arabic: return in_arabic_script(prior) ? prior : kArabic;
        case Script::latin: return prior.known() && !in_arabic_script(prior) ? prior : kEnglish;
        case Script::none:
        case Script::other: return prior;
    }
    return prior;
}

LetterCount count_by_script(std::string_view text) {
    LetterCount count;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        at += letter.size;
        switch (script_of(letter.code)) {
            case Script::arabic: ++count.arabic; break;
            case Script::latin: ++count.latin; break;
            case Script::other: ++count.other; break;
            case Script::none: break;
        }
    }
    return count;
}

Language language_of_arabic_script(std::string_view text) {
    ArabicScriptVotes votes;
    std::size_t word = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto letter = letter_at(text, at);
        if (letter.size == 0 || !is_letter(letter.code)) {
            if (at > word) votes.word(text.substr(word, at - word));
            word = at + letter.size;
        } else {
            votes.letter(letter.code);
        }
        if (letter.size == 0) break;
        at += letter.size;
    }
    return votes.winner();
}

}  // namespace nashra
