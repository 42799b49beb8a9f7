#include "cli/typed_place.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>

#include "model/utf8.h"
#include "player/arabic_keyboard.h"

namespace nashra {

namespace {

constexpr std::size_t kMostParts = 3;  // hours, minutes, seconds

/// With the digits of ASCII: an Arabic keyboard has others.
std::string with_plain_digits(std::string_view typed) {
    std::string plain;
    for (std::size_t at = 0; at < typed.size();) {
        const auto letter = letter_at(typed, at);
        const auto digit = latin_digit(typed.substr(at, letter.size));
        at += letter.size;
        const char other = letter.code < 0x80 ? static_cast<char>(letter.code) : '?';
        plain += digit.empty() ? other : digit.front();
    }
    return plain;
}

std::optional<std::uint32_t> plain_number(std::string_view digits) {
    std::uint32_t number = 0;
    const auto* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    const bool whole = read.ec == std::errc{} && read.ptr == end;
    return whole ? std::optional{number} : std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> number_of(std::string_view typed) {
    return plain_number(with_plain_digits(typed));
}

std::optional<std::chrono::seconds> time_of(std::string_view typed) {
    const auto text = with_plain_digits(typed);
    std::chrono::seconds time{0};
    std::size_t parts = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++parts) {
        const auto end = std::min(text.find(':', begin), text.size());
        const auto part = plain_number(std::string_view{text}.substr(begin, end - begin));
        if (!part || parts == kMostParts) return std::nullopt;
        time = time * 60 + std::chrono::seconds{*part};
        begin = end + 1;
    }
    return parts > 1 ? std::optional{time} : std::nullopt;
}

}  // namespace nashra
