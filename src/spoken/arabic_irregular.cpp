#include "spoken/arabic_irregular.h"

#include <array>
#include <string_view>

namespace nashra {

namespace {

using namespace std::string_view_literals;

enum class Match { whole, stem };

constexpr std::size_t kNone = 99;

struct Irregular {
    std::u32string_view letters;
    Match match = Match::whole;
    std::size_t long_a = kNone;
    std::size_t silent = kNone;
};

// Fischer, Grammatik des klassischen Arabisch, §7 (long a without alif), §10 (silent letters);
// Wright I §6.
constexpr std::array kIrregulars = {
    Irregular{U"هذا"sv, Match::whole, 0},
    Irregular{U"هذه"sv, Match::whole, 0},
    Irregular{U"هذي"sv, Match::whole, 0},
    Irregular{U"هذان"sv, Match::whole, 0},
    Irregular{U"هذين"sv, Match::whole, 0},
    Irregular{U"هؤلاء"sv, Match::whole, 0},
    Irregular{U"هكذا"sv, Match::whole, 0},
    Irregular{U"ههنا"sv, Match::whole, 0},
    Irregular{U"ذلك"sv, Match::whole, 0},
    Irregular{U"ذلكم"sv, Match::whole, 0},
    Irregular{U"ذلكما"sv, Match::whole, 0},
    Irregular{U"لكن"sv, Match::stem, 0},
    Irregular{U"إله"sv, Match::stem, 1},
    Irregular{U"رحمن"sv, Match::whole, 2},
    Irregular{U"سموات"sv, Match::stem, 1},
    Irregular{U"أولئك"sv, Match::whole, 2, 1},
    Irregular{U"أولائك"sv, Match::whole, kNone, 1},
    Irregular{U"أولاء"sv, Match::whole, kNone, 1},
    Irregular{U"أولو"sv, Match::whole, kNone, 1},
    Irregular{U"أولي"sv, Match::whole, kNone, 1},
    Irregular{U"أولات"sv, Match::whole, kNone, 1},
    Irregular{U"عمرو"sv, Match::whole, kNone, 3},
};

bool is_clitic(char32_t letter) {
    switch (letter) {
        case U'و':
        case U'ف':
        case U'ب':
        case U'ك':
        case U'ل':
        case U'أ': return true;
        default: return false;
    }
}

bool spells(ArabicLetters word, const Irregular& entry) {
    const auto size = entry.letters.size();
    if (entry.match == Match::whole ? word.size() != size : word.size() < size) return false;
    for (std::size_t i = 0; i < size; ++i) {
        if (word[i].letter != entry.letters[i]) return false;
    }
    return true;
}

bool is(const VocalisedLetter& letter, VowelSign sign) {
    return letter.vowel == sign || letter.vowel == VowelSign::unwritten;
}

/// Whether the signs allow it: "لَكُنْتُ" (I would have been) is not "لَكِنْ" (but).
bool fits(ArabicLetters word, const Irregular& entry) {
    const bool lakin = entry.letters == U"لكن"sv;
    if (lakin && (word[1].vowel != VowelSign::kasra || !is(word[0], VowelSign::fatha)))
        return false;
    if (entry.long_a != kNone &&
        (!is(word[entry.long_a], VowelSign::fatha) || word[entry.long_a].shadda)) {
        return false;
    }
    if (entry.silent == kNone) return true;
    const auto& silent = word[entry.silent];
    if (silent.shadda || !is(silent, VowelSign::sukun)) return false;
    // "أَوَّلِيّ" (primary), "أُولِي" (those of)
    return entry.silent != 1 || word[0].vowel == VowelSign::damma;
}

ArabicIrregularity shifted(const Irregular& entry, std::size_t by) {
    ArabicIrregularity found;
    if (entry.long_a != kNone) found.long_a = entry.long_a + by;
    if (entry.silent != kNone) found.silent = entry.silent + by;
    return found;
}

/// "اللَّهُ", "لِلَّهِ", "وَاللَّهِ", "اللَّهُمَّ": the doubled l before the h.
std::optional<std::size_t> lam_of_allah(ArabicLetters word) {
    constexpr std::size_t kShortest = 3;
    if (word.size() < kShortest) return std::nullopt;
    auto ha = word.size() - 1;
    if (word[ha].letter == U'م' && ha > kShortest) --ha;
    if (word[ha].letter != U'ه' || word[ha - 1].letter != U'ل' || word[ha - 2].letter != U'ل')
        return std::nullopt;
    const bool behind_alif = ha > 2 && (word[ha - 3].letter == U'ا' || word[ha - 3].letter == U'ٱ');
    const bool to_allah = ha == 2 || (ha == 3 && is_clitic(word[0].letter));
    if (!behind_alif && !to_allah) return std::nullopt;
    const auto& lam = word[ha - 1];
    if (!is(lam, VowelSign::fatha) || (to_allah && !lam.shadda)) return std::nullopt;
    return ha - 1;
}

}  // namespace

ArabicIrregularity irregularity_of(ArabicLetters word) {
    for (std::size_t at = 0; at < word.size() && at < 4; ++at) {
        const auto rest = word.subspan(at);
        switch (rest[0].letter) {
            case U'ه':
            case U'ذ':
            case U'ل':
            case U'إ':
            case U'ر':
            case U'س':
            case U'أ':
            case U'ع':
                for (const auto& entry : kIrregulars) {
                    if (entry.letters[0] == rest[0].letter && spells(rest, entry) &&
                        fits(rest, entry)) {
                        return shifted(entry, at);
                    }
                }
                break;
            default: break;
        }
        // Behind clitics and the article
        const bool article = rest[0].letter == U'ا' && rest.size() > 1 && rest[1].letter == U'ل';
        if (article) ++at;
        if (!article && !is_clitic(rest[0].letter)) break;
    }
    return {lam_of_allah(word), std::nullopt};
}

}  // namespace nashra
