// The digits that pages and files are numbered with: ASCII's, Arabic and Persian ones. Any thread.
#pragma once

#include <optional>

namespace nashra {

/// 0 to 9, or nothing for what is no digit.
constexpr std::optional<unsigned> digit_value(char32_t code) {
    for (const char32_t zero : {U'0', U'\u0660', U'\u06F0'}) {
        if (code >= zero && code < zero + 10) return static_cast<unsigned>(code - zero);
    }
    return std::nullopt;
}

}  // namespace nashra
