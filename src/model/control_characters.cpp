#include "model/control_characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "model/utf8.h"

namespace nashra {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// What no listener can hear and some program downstream would obey.
constexpr std::array kStripped = {
    Range{0x00, 0x08},     Range{0x0B, 0x1F},  // C0 but tab and newline
    Range{0x7F, 0x9F},                         // DEL, C1
    Range{0xAD, 0xAD},                         // soft hyphen
    Range{0x061C, 0x061C},                     // Arabic letter mark
    Range{0x200B, 0x200B},                     // zero-width space (ZWNJ and ZWJ are spelling)
    Range{0x200E, 0x200F}, Range{0x202A, 0x202E}, Range{0x2066, 0x2069},  // direction
    Range{0xFDD0, 0xFDEF},                                                // noncharacters
    Range{0xFEFF, 0xFEFF},                                                // byte order mark
};

bool is_stripped(char32_t code) {
    if ((code & 0xFFFEU) == 0xFFFE) return true;  // U+nFFFE and U+nFFFF
    return std::any_of(kStripped.begin(), kStripped.end(),
                       [code](const Range& r) { return code >= r.first && code <= r.last; });
}

bool is_line_separator(char32_t code) { return code == 0x2028 || code == 0x2029; }

}  // namespace

bool is_control_character(char32_t code) {
    return is_stripped(code) || is_line_separator(code) || code == '\n' || code == '\t';
}

void strip_control_characters(std::string& text) {
    std::size_t to = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<std::uint8_t>(text[at]);
        if (byte == '\r') {
            if (at + 1 < text.size() && text[at + 1] == '\n') ++at;
            text[to++] = '\n';
            ++at;
            continue;
        }
        if (byte >= 0x20 && byte < 0x7F) {
            text[to++] = text[at++];
            continue;
        }
        const Letter letter = letter_at(text, at);
        if (is_line_separator(letter.code)) {
            text[to++] = '\n';
        } else if (!is_stripped(letter.code)) {
            std::copy_n(&text[at], letter.size, &text[to]);
            to += letter.size;
        }
        at += letter.size;
    }
    text.resize(to);
}

}  // namespace nashra
