#include "spoken/arabic_noun.h"

#include <array>

#include "spoken/glyph.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kM = Gender::masculine;

constexpr ArabicNoun kThousand{"أَلْف", "آلَاف", kM};
constexpr ArabicNoun kMillion{"مِلْيُون", "مَلَايِين", kM};
constexpr ArabicNoun kMilliard{"مِلْيَار", "مِلْيَارَات", kM};
constexpr ArabicNoun kTrillion{"تِرِيلْيُون", "تِرِيلْيُونَات", kM};

constexpr std::array kScales = {
    WrittenNoun{"", kThousand},  WrittenNoun{"", kMillion},
    WrittenNoun{"", kMilliard},  WrittenNoun{"", {"بِلْيُون", "بَلَايِين", kM}},
    WrittenNoun{"", kTrillion},  WrittenNoun{"", {"تِرْلِيُون", "تِرْلِيُونَات", kM}},
    WrittenNoun{"k", kThousand}, WrittenNoun{"K", kThousand},
    WrittenNoun{"m", kMillion},  WrittenNoun{"M", kMillion},
    WrittenNoun{"mn", kMillion}, WrittenNoun{"bn", kMilliard},
    WrittenNoun{"b", kMilliard}, WrittenNoun{"B", kMilliard},
    WrittenNoun{"tn", kTrillion}};

/// A ta marbuta opens before an ending: "ليرة" + "ان" is "ليرتان".
std::string opened(std::string_view noun) {
    std::string stem{noun};
    if (ends(stem, "ة")) stem.replace(stem.size() - 2, 2, "ت");
    return stem;
}

/// "-ān" of the nominative, "-ayn"; the n falls in the construct.
std::string dual(std::string_view noun, Case c, State state) {
    const bool nominative = c == Case::nominative || c == Case::pausal;
    if (state == State::construct) return opened(noun) + (nominative ? "َا" : "َيْ");
    return opened(noun) + (nominative ? "َان" : "َيْن");
}

/// 11 to 99 of it: "دولارًا", "ليرةً", and "مليونَ دولار" before another noun.
std::string accusative(std::string_view noun, State state) {
    const std::string stem{noun};
    if (state == State::construct) return stem + "َ";
    // Foreign words in a vowel are not declined: "يورو", "كيلو", "روبية" is.
    if (ends(stem, "و") || ends(stem, "ا")) return stem;
    return stem + (ends(stem, "ة") ? "ً" : "ًا");
}

}  // namespace

std::string bare(std::string_view words) {
    std::string result;
    for (std::size_t at = 0; at < words.size();) {
        const auto glyph = glyph_at(words, at);
        const bool vowel = (glyph.code >= 0x064B && glyph.code <= 0x065F) || glyph.code == 0x0670;
        if (!vowel) result += words.substr(at, glyph.size);
        at += glyph.size;
    }
    return result;
}

// "دولار", "دولارا", "دولاران", "دولارين", "دولاري", "دولارات" are forms of one noun.
NounForms::NounForms(std::span<const WrittenNoun> nouns) {
    for (const auto& entry : nouns) {
        if (!entry.written.empty()) {
            nouns_.emplace(entry.written, entry.noun);
            continue;
        }
        const auto singular = bare(entry.noun.singular);
        nouns_.emplace(singular, entry.noun);
        nouns_.emplace(bare(entry.noun.plural), entry.noun);
        for (const auto ending : {"ا"sv, "ان"sv, "ين"sv, "ي"sv})
            nouns_.emplace(opened(singular) += ending, entry.noun);
    }
}

std::optional<ArabicNoun> NounForms::find(std::string_view written) const {
    const auto found = nouns_.find(bare(written));
    if (found == nouns_.end()) return std::nullopt;
    return found->second;
}

std::optional<ArabicNoun> arabic_scale(std::string_view word) {
    static const NounForms forms{kScales};
    return forms.find(word);
}

// "درهم إماراتي", "درهمان إماراتيان", "دراهم إماراتية", "درهمًا إماراتيًّا": many things take the
// feminine singular. Wright II 273.
std::string agreeing(std::string_view adjective, const Number& number, Gender gender, Case c) {
    if (adjective.empty()) return {};
    const bool feminine = gender == Gender::feminine;
    const auto one = std::string{adjective} + (feminine ? "َة" : "");
    if (!is_quantity(number) || !number.fraction.empty()) return ' ' + one;
    const auto value = value_of(number);
    if (value == 2) return ' ' + dual(one, c, State::absolute);
    const auto rest = value % 100;
    if (rest >= 3 && rest <= 10) return ' ' + std::string{adjective} + "َة";
    return ' ' + (rest >= 11 ? pausal(accusative(one, State::absolute)) : one);
}

std::string counted(const Number& number, const ArabicNoun& noun, Case grammatical_case,
                    State state) {
    const auto adjective = agreeing(noun.adjective, number, noun.gender, grammatical_case);
    const auto singular = std::string{noun.singular} + (state == State::construct ? "ِ" : "");
    if (!is_quantity(number) || !number.fraction.empty())
        return arabic_number(number, noun.gender, grammatical_case) + ' ' + singular + adjective;
    const auto value = value_of(number);
    const bool feminine = noun.gender == Gender::feminine;
    if (value == 1 && state == State::construct) return singular;
    if (value == 1) return singular + (feminine ? " وَاحِدَة" : " وَاحِد") + adjective;
    if (value == 2) return dual(noun.singular, grammatical_case, state) + adjective;
    const auto c = grammatical_case == Case::pausal ? Case::nominative : grammatical_case;
    const auto words = arabic_cardinal(value, noun.gender, c, State::construct) + ' ';
    const auto rest = value % 100;
    if (rest >= 3 && rest <= 10)
        return words + std::string{noun.plural} + (state == State::construct ? "ِ" : "") + adjective;
    return words + (rest >= 11 ? accusative(noun.singular, state) : singular) + adjective;
}

}  // namespace nashra
