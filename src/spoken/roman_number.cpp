#include "spoken/roman_number.h"

#include <array>
#include <string>

namespace nashra {

namespace {

std::string roman_letters(int value) {
    struct Step {
        int value;
        std::string_view letters;
    };
    static constexpr std::array kSteps = {Step{100, "C"}, Step{90, "XC"}, Step{50, "L"},
                                          Step{40, "XL"}, Step{10, "X"},  Step{9, "IX"},
                                          Step{5, "V"},   Step{4, "IV"},  Step{1, "I"}};
    std::string letters;
    for (const auto& step : kSteps) {
        for (; value >= step.value; value -= step.value)
            letters += step.letters;
    }
    return letters;
}

}  // namespace

int roman_digit(char letter) {
    switch (letter) {
        case 'I': return 1;
        case 'V': return 5;
        case 'X': return 10;
        case 'L': return 50;
        case 'C': return 100;
        default: return 0;
    }
}

int roman_value(std::string_view letters) {
    if (letters.empty() || letters.size() > 9) return 0;
    int value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const int digit = roman_digit(letters[i]);
        if (digit == 0) return 0;
        const int next = i + 1 < letters.size() ? roman_digit(letters[i + 1]) : 0;
        value += digit < next ? -digit : digit;
    }
    return value > 0 && roman_letters(value) == letters ? value : 0;
}

}  // namespace nashra
