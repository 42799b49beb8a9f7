// Numbers in English words: "one hundred twenty", without the "and" before which eSpeak NG makes a
// pause (facts 2). Digits go in as they are written, so that no number is too long. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "spoken/scanner.h"

namespace nashra {

std::string english_cardinal(std::string_view digits);  // "123" -> "one hundred twenty three"
std::string english_ordinal(std::string_view digits);   // "21" -> "twenty first"
std::string english_digits(std::string_view digits);    // "007" -> "zero zero seven"
std::string english_year(std::string_view digits);      // "1984" -> "nineteen eighty four"
std::string english_model(std::string_view digits);     // "737" -> "seven thirty seven"
std::string english_number(const Number& number);       // "1.25" -> "one point two five"
std::string english_plural(std::string_view words);     // "nineteen ninety" -> "nineteen nineties"

/// Whether four digits are said as a year: "1100" to "2099".
bool sounds_like_year(std::string_view digits);

}  // namespace nashra
