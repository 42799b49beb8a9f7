// Roman numbers as the news writes them: "XIV" of a king, a congress, a century. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// What a Roman digit up to C is worth; 0 for any other letter.
int roman_digit(char letter);

/// The value of a well-formed Roman number below 400; 0 for anything else ("MIX", "IC").
int roman_value(std::string_view letters);

}  // namespace nashra
