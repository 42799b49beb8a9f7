// "400.000 منزل", "2.500,75": thousands parted by dots, as most of Europe and many Arabic papers
// write them. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Cleaned text with such dots as commas, and the comma before the decimals as a dot. A lone dot
/// before three digits parts thousands where these are zeros, or where things or money are counted
/// that nobody divides by a thousand; else it stays: "9.581 ثانية".
std::string with_thousands(std::string text);

}  // namespace nashra
