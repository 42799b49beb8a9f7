#include "spoken/arabic_number.h"

#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

// 3 to 10 as they count masculine and feminine things, without the ending.
constexpr std::array kWithTa = {""sv,    ""sv,     ""sv,       "ثَلَاثَة"sv, "أَرْبَعَة"sv, "خَمْسَة"sv,
                                "سِتَّة"sv, "سَبْعَة"sv, "ثَمَانِيَة"sv, "تِسْعَة"sv,  "عَشَرَة"sv};
constexpr std::array kWithoutTa = {""sv,   ""sv,    ""sv,      "ثَلَاث"sv, "أَرْبَع"sv, "خَمْس"sv,
                                   "سِتّ"sv, "سَبْع"sv, "ثَمَانِي"sv, "تِسْع"sv,  "عَشْر"sv};
constexpr std::array kTens = {""sv,    ""sv,   "عِشْر"sv, "ثَلَاث"sv, "أَرْبَع"sv,
                              "خَمْس"sv, "سِتّ"sv, "سَبْع"sv, "ثَمَان"sv, "تِسْع"sv};

struct Scale {
    std::uint64_t value;
    std::string_view singular;
    std::string_view plural;
    bool diptote;  // its genitive without article ends in -a: مَلَايِينَ
};
constexpr std::array kScales = {
    Scale{1'000'000'000'000'000'000ULL, "كُوِينْتِلْيُون", "كُوِينْتِلْيُونَات", false},
    Scale{1'000'000'000'000'000ULL, "كُوَادْرِيلْيُون", "كُوَادْرِيلْيُونَات", false},
    Scale{1'000'000'000'000ULL, "تِرِيلْيُون", "تِرِيلْيُونَات", false},
    Scale{1'000'000'000ULL, "مِلْيَار", "مِلْيَارَات", false},
    Scale{1'000'000ULL, "مِلْيُون", "مَلَايِين", true},
    Scale{1'000ULL, "أَلْف", "آلَاف", false}};

std::string_view vowel(Case c) {
    if (c == Case::accusative) return "َ";
    return c == Case::genitive ? "ِ" : "ُ";
}

std::string_view nunation(Case c) {
    if (c == Case::accusative) return "ً";
    return c == Case::genitive ? "ٍ" : "ٌ";
}

bool ends_in(std::string_view word, std::string_view ending) {
    return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

std::string declined(std::string_view stem, Case c, State state) {
    std::string word{stem};
    word += state == State::construct ? vowel(c) : nunation(c);
    // The accusative's alif: "أَلْفًا", but "مِئَةً".
    if (c == Case::accusative && state == State::absolute && !ends_in(stem, "ة")) word += "ا";
    return word;
}

/// "-āni", "-ayni"; the n falls in the construct: "مئتا دولار".
std::string dual(std::string_view stem, Case c, State state) {
    const bool nominative = c == Case::nominative;
    if (state == State::construct) return std::string{stem} + (nominative ? "َا" : "َيْ");
    return std::string{stem} + (nominative ? "َانِ" : "َيْنِ");
}

std::string unit(std::uint64_t value, Gender counted, Case c, State state) {
    const bool feminine = counted == Gender::feminine;
    if (value == 0) return declined("صِفْر", c, state);
    if (value == 1) return declined(feminine ? "وَاحِدَة" : "وَاحِد", c, state);
    if (value == 2) return dual(feminine ? "اِثْنَت" : "اِثْن", c, State::absolute);
    if (!feminine) return declined(kWithTa[value], c, state);
    if (value != 8) return declined(kWithoutTa[value], c, state);
    // Eight of feminine things ends in a weak ya: ثَمَانٍ, ثَمَانِيَ نساء, ثَمَانِي نساء.
    if (c == Case::accusative) return state == State::construct ? "ثَمَانِيَ" : "ثَمَانِيًا";
    return state == State::construct ? "ثَمَانِي" : "ثَمَانٍ";
}

/// 11 to 19: both parts end in -a in every case, only the two of 12 declines.
std::string teen(std::uint64_t value, Gender counted, Case c) {
    const bool feminine = counted == Gender::feminine;
    const auto ten = feminine ? " عَشْرَةَ"sv : " عَشَرَ"sv;
    std::string word;
    if (value == 11)
        word = feminine ? "إِحْدَى" : "أَحَدَ";
    else if (value == 12)
        word = dual(feminine ? "اِثْنَت" : "اِثْن", c, State::construct);
    else
        word = std::string{feminine ? kWithoutTa[value - 10] : kWithTa[value - 10]} + "َ";
    return word += ten;
}

std::string below_hundred(std::uint64_t value, Gender counted, Case c, State state) {
    if (value <= 10) return unit(value, counted, c, state);
    if (value < 20) return teen(value, counted, c);
    std::string words;
    // One of feminine things is "إحدى" beside tens: "إِحْدَى وَعِشْرُونَ دَوْلَةً".
    if (value % 10 == 1 && counted == Gender::feminine)
        words = "إِحْدَى";
    else if (value % 10 != 0)
        words = unit(value % 10, counted, c, State::absolute);
    const auto tens = std::string{kTens[value / 10]} + (c == Case::nominative ? "ُونَ" : "ِينَ");
    append_and(words, tens);
    return words;
}

std::string hundreds(std::uint64_t count, Case c, State state) {
    if (count == 1) return declined("مِئَة", c, state);
    if (count == 2) return dual("مِئَت", c, state);
    // "ثلاثُمئةِ دولار": the three declines, the hundred stays genitive.
    const auto three =
        count == 8 ? std::string{"ثَمَانِ"} : std::string{kWithoutTa[count]} + std::string{vowel(c)};
    return three + declined("مِئَة", Case::genitive, state);
}

std::string below_thousand(std::uint64_t value, Gender counted, Case c, State state) {
    if (value < 100) return below_hundred(value, counted, c, state);
    if (value % 100 == 0) return hundreds(value / 100, c, state);
    auto words = hundreds(value / 100, c, State::absolute);
    append_and(words, below_hundred(value % 100, counted, c, state));
    return words;
}

/// So many thousands or millions: the scale is a counted noun itself.
std::string scaled(std::uint64_t count, const Scale& scale, Case c, State state) {
    const auto rest = count % 100;
    if (count == 1) return declined(scale.singular, c, state);
    if (count == 2) return dual(scale.singular, c, state);
    if (rest == 0)
        return hundreds(count / 100, c, State::construct) + ' ' +
               declined(scale.singular, Case::genitive, state);
    if (rest <= 2) {
        // "مئة ألف وألفان" for 102,000.
        auto words = scaled(count - rest, scale, c, State::absolute);
        append_and(words, scaled(rest, scale, c, state));
        return words;
    }
    const auto number = below_thousand(count, Gender::masculine, c, State::construct);
    if (rest > 10) return number + ' ' + declined(scale.singular, Case::accusative, state);
    if (scale.diptote && state == State::absolute)
        return number + ' ' + std::string{scale.plural} + "َ";
    return number + ' ' + declined(scale.plural, Case::genitive, state);
}

}  // namespace

void append_and(std::string& words, std::string_view more) {
    if (words.empty()) {
        words = more;
        return;
    }
    words += " وَ";
    constexpr auto kJoining = "اِ"sv;
    if (more.substr(0, kJoining.size()) == kJoining) {
        words += "ا";
        more.remove_prefix(kJoining.size());
    }
    words += more;
}

std::string pausal(std::string words) {
    for (const auto ending : {"َ"sv, "ُ"sv, "ِ"sv, "ٌ"sv, "ٍ"sv}) {
        if (!ends_in(words, ending)) continue;
        words.resize(words.size() - ending.size());
        break;
    }
    // "ثَمَانٍ" gets its ya back.
    if (ends_in(words, "ثَمَان")) words += "ِي";
    return words;
}

std::string arabic_cardinal(std::uint64_t value, Gender counted, Case grammatical_case,
                            State state) {
    const bool pause = grammatical_case == Case::pausal;
    const auto c = pause ? Case::nominative : grammatical_case;
    std::string words;
    for (const auto& scale : kScales) {
        const auto count = value / scale.value;
        value %= scale.value;
        if (count == 0) continue;
        append_and(words, scaled(count, scale, c, value == 0 ? state : State::absolute));
    }
    if (value != 0 || words.empty()) append_and(words, below_thousand(value, counted, c, state));
    return pause ? pausal(std::move(words)) : words;
}

std::string arabic_digits(std::string_view digits) {
    std::string words;
    for (const char digit : digits) {
        if (!words.empty()) words += ' ';
        words += arabic_cardinal(static_cast<std::uint64_t>(digit - '0'), Gender::masculine,
                                 Case::pausal);
    }
    return words;
}

bool is_quantity(const Number& number) {
    constexpr std::size_t kMostDigits = 18;
    return number.whole.size() <= kMostDigits && (number.whole == "0" || number.whole[0] != '0');
}

std::uint64_t value_of(const Number& number) {
    std::uint64_t value = 0;
    for (const char digit : number.whole)
        value = value * 10 + static_cast<std::uint64_t>(digit - '0');
    return value;
}

std::string arabic_number(const Number& number, Gender counted, Case grammatical_case,
                          State state) {
    std::string words;
    if (!is_quantity(number))
        words = arabic_digits(number.whole);
    else if (number.fraction.empty())
        return arabic_cardinal(value_of(number), counted, grammatical_case, state);
    else
        words = pausal(arabic_cardinal(value_of(number), Gender::masculine, grammatical_case));
    if (number.fraction.empty()) return words;
    // "3.14" is three point fourteen, "3.05" and "3.1416" are read digit by digit.
    words += " فَاصِلَة ";
    const bool short_fraction = number.fraction.size() <= 2 && number.fraction[0] != '0';
    const Number fraction{number.fraction, {}, false};
    return words += short_fraction
                        ? arabic_cardinal(value_of(fraction), Gender::masculine, Case::pausal)
                        : arabic_digits(number.fraction);
}

}  // namespace nashra
