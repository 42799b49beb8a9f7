#include "source/mojibake.h"

#include <array>
#include <cstdint>
#include <string_view>

#include "model/utf8.h"

namespace nashra {

namespace {

// Windows-1252's letters at 0x80 to 0x9F; the five that it leaves free stay what they are.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool is_c1(char32_t code) { return code >= 0x80 && code <= 0x9F; }

/// In UTF-8, C1 characters are the byte C2 with one of 80 to 9F behind it.
std::size_t find_c1(std::string_view text, std::size_t from) {
    for (std::size_t at = text.find('\xC2', from); at != std::string_view::npos;
         at = text.find('\xC2', at + 1)) {
        if (at + 1 < text.size() && static_cast<std::uint8_t>(text[at + 1]) < 0xA0) return at;
    }
    return std::string_view::npos;
}

struct Misread {
    char32_t code = 0;
    std::size_t size = 0;  // 0: nothing was misread here
};

/// Letters that, taken for bytes, are one letter of UTF-8 with a C1 character in it. Without one it
/// may be meant: "Ã" before "©" is possible, before U+0089 it is not.
Misread utf8_read_as_latin1(std::string_view text, std::size_t at) {
    std::string bytes;
    std::array<std::size_t, 5> ends{};
    bool with_c1 = false;
    std::size_t next = at;
    while (bytes.size() < 4 && next < text.size()) {
        const Letter letter = letter_at(text, next);
        if (letter.code < 0x80 || letter.code > 0xFF) break;
        bytes += static_cast<char>(letter.code);
        next += letter.size;
        ends.at(bytes.size()) = next - at;
    }
    const Letter meant = letter_at(bytes, 0);
    if (!meant.valid || meant.size < 2) return {};
    for (std::size_t i = 1; i < meant.size; ++i)
        with_c1 = with_c1 || is_c1(static_cast<std::uint8_t>(bytes[i]));
    return with_c1 ? Misread{meant.code, ends.at(meant.size)} : Misread{};
}

}  // namespace

void repair_mojibake(std::string& text) {
    std::size_t c1 = find_c1(text, 0);
    if (c1 == std::string::npos) return;
    std::string out;
    out.reserve(text.size());
    constexpr std::size_t kBefore = 6;  // bytes of the up to three letters that a C1 ends
    for (std::size_t at = 0; at < text.size();) {
        if (c1 == std::string::npos || at + kBefore < c1) {
            const std::size_t end = c1 == std::string::npos ? text.size() : c1 - kBefore;
            out.append(text, at, end - at);
            at = end;
            while (at < text.size() && (static_cast<std::uint8_t>(text[at]) & 0xC0U) == 0x80U)
                out += text[at++];
            continue;
        }
        const Letter letter = letter_at(text, at);
        if (const Misread misread = utf8_read_as_latin1(text, at); misread.size > 0) {
            append_utf8(out, misread.code);
            at += misread.size;
        } else {
            append_utf8(out,
                        is_c1(letter.code) ? kWindows1252.at(letter.code - 0x80) : letter.code);
            at += letter.size;
        }
        if (at > c1) c1 = find_c1(text, at);
    }
    text = std::move(out);
}

}  // namespace nashra
