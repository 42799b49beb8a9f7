// Thousands that are set apart by spaces: "25 000 people". Any thread.
#pragma once

#include <string>

namespace nashra {

/// The cleaned text with commas in such numbers, as the rules know them: "25,000 people". Only
/// where a quantity can be meant: "in 24 300 people" has two numbers that are none of its kind.
std::string with_joined_thousands(std::string text);

}  // namespace nashra
