#include "spoken/english_number.h"

#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kSmall = {"zero"sv,    "one"sv,     "two"sv,       "three"sv,    "four"sv,
                               "five"sv,    "six"sv,     "seven"sv,     "eight"sv,    "nine"sv,
                               "ten"sv,     "eleven"sv,  "twelve"sv,    "thirteen"sv, "fourteen"sv,
                               "fifteen"sv, "sixteen"sv, "seventeen"sv, "eighteen"sv, "nineteen"sv};
constexpr std::array kTens = {""sv,      ""sv,      "twenty"sv,  "thirty"sv, "forty"sv,
                              "fifty"sv, "sixty"sv, "seventy"sv, "eighty"sv, "ninety"sv};
constexpr std::array kScales = {""sv,         "thousand"sv,    "million"sv,    "billion"sv,
                                "trillion"sv, "quadrillion"sv, "quintillion"sv};

// Ordinals that are not the cardinal plus "th".
struct Irregular {
    std::string_view cardinal;
    std::string_view ordinal;
};
constexpr std::array kOrdinals = {Irregular{"one", "first"},     Irregular{"two", "second"},
                                  Irregular{"three", "third"},   Irregular{"five", "fifth"},
                                  Irregular{"eight", "eighth"},  Irregular{"nine", "ninth"},
                                  Irregular{"twelve", "twelfth"}};

std::size_t value_of(char digit) { return static_cast<std::size_t>(digit - '0'); }

void append(std::string& words, std::string_view word) {
    if (!words.empty()) words += ' ';
    words += word;
}

void append_below_hundred(std::string& words, std::size_t value) {
    if (value == 0) return;
    if (value < kSmall.size()) return append(words, kSmall[value]);
    append(words, kTens[value / 10]);
    if (value % 10 != 0) append(words, kSmall[value % 10]);
}

void append_below_thousand(std::string& words, std::size_t value) {
    if (value >= 100) {
        append(words, kSmall[value / 100]);
        append(words, "hundred");
    }
    append_below_hundred(words, value % 100);
}

std::string_view without_leading_zeros(std::string_view digits) {
    const auto first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view{} : digits.substr(first);
}

}  // namespace

std::string english_digits(std::string_view digits) {
    std::string words;
    for (const char digit : digits)
        append(words, kSmall[value_of(digit)]);
    return words;
}

std::string english_cardinal(std::string_view written) {
    const auto digits = without_leading_zeros(written);
    if (digits.empty()) return "zero";
    if (digits.size() > 3 * kScales.size()) return english_digits(written);
    std::string words;
    for (std::size_t left = digits.size(); left > 0;) {
        const auto scale = (left - 1) / 3;
        const auto length = left - 3 * scale;
        std::size_t group = 0;
        for (const char digit : digits.substr(digits.size() - left, length))
            group = group * 10 + value_of(digit);
        append_below_thousand(words, group);
        if (group != 0 && scale > 0) append(words, kScales[scale]);
        left -= length;
    }
    return words;
}

std::string english_ordinal(std::string_view digits) {
    auto words = english_cardinal(digits);
    const auto space = words.rfind(' ');
    const auto begin = space == std::string::npos ? 0 : space + 1;
    const auto last = words.substr(begin);
    for (const auto& irregular : kOrdinals) {
        if (last == irregular.cardinal)
            return words.replace(begin, std::string::npos, irregular.ordinal);
    }
    if (last.back() == 'y') return words.replace(words.size() - 1, 1, "ieth");
    return words + "th";
}

std::string english_plural(std::string_view words) {
    if (words.empty()) return {};
    if (words.back() == 'y') return std::string{words.substr(0, words.size() - 1)} + "ies";
    const bool hissing = words.back() == 'x' || words.back() == 's';  // "sixes"
    return std::string{words} + (hissing ? "es" : "s");
}

bool sounds_like_year(std::string_view digits) {
    return digits.size() == 4 && digits >= "1100" && digits <= "2099";
}

std::string english_year(std::string_view digits) {
    // "2001" is two thousand one, "1900" nineteen hundred, "1905" nineteen oh five.
    if (digits.size() != 4 || digits[0] == '0' || digits.substr(1, 2) == "00")
        return english_cardinal(digits);
    auto words = english_cardinal(digits.substr(0, 2));
    const auto tail = digits.substr(2);
    if (tail == "00") return words + " hundred";
    if (tail[0] == '0') append(words, "oh");
    append(words, english_cardinal(tail));
    return words;
}

// "737" is seven thirty seven, "400" four hundred, "19" nineteen, "1080" ten eighty.
std::string english_model(std::string_view digits) {
    if (digits.front() == '0' || digits.size() > 4) return english_digits(digits);
    if (digits.size() == 3 && digits.substr(1) != "00" && digits[1] != '0')
        return english_cardinal(digits.substr(0, 1)) + ' ' + english_cardinal(digits.substr(1));
    if (digits.size() == 3 && digits[1] == '0' && digits[2] != '0') return english_digits(digits);
    if (digits.size() == 4) return english_year(digits);
    return english_cardinal(digits);
}

std::string english_number(const Number& number) {
    auto words = english_cardinal(number.whole);
    if (number.fraction.empty()) return words;
    return words + " point " + english_digits(number.fraction);
}

}  // namespace nashra
