// The letters that markup is made of: names of elements and attributes are ASCII, whatever the
// page's language is. Any thread.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace nashra {

constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_upper(c) || (c >= 'a' && c <= 'z'); }
constexpr char ascii_lower(char c) {
    return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return ascii_lower(c); });
    return lower;
}

}  // namespace nashra
