// A short row of digits as a day, a month, an hour: a number between two bounds. Any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace nashra {

/// One or two digits; nothing outside `least` to `most`.
constexpr std::optional<std::size_t> small_number(std::string_view digits, std::size_t least,
                                                  std::size_t most) {
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    std::size_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::size_t>(digit - '0');
    if (value < least || value > most) return std::nullopt;
    return value;
}

}  // namespace nashra
