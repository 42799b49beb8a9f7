#include "source/transfer_encoding.h"

#include <algorithm>
#include <cstdint>

#include "source/ascii.h"

namespace nashra {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = ascii_lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

int base64_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;  // '-' and '_' where a program wrote the URL alphabet
    return c == '/' || c == '_' ? 63 : -1;
}

bool is_named(std::string_view encoding, std::string_view name) {
    const auto same = [](char a, char b) { return ascii_lower(a) == b; };
    return encoding.size() >= name.size() && std::equal(name.begin(), name.end(), encoding.begin(),
                                                        [&](char b, char a) { return same(a, b); });
}

}  // namespace

std::string from_quoted_printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c != '=') {
            out += c;
            ++at;
            continue;
        }
        const int high = at + 1 < text.size() ? hex_value(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hex_value(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            at += 3;
            continue;
        }
        // Blanks after a soft line break were added on the way.
        const std::size_t next = std::min(text.find_first_not_of(" \t\r", at + 1), text.size());
        if (next < text.size() && text[next] != '\n') {
            out += c;
            ++at;
        } else {
            at = next + 1;
        }
    }
    return out;
}

std::string from_base64(std::string_view text) {
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '=') {  // the end of one piece; some programs join several
            bits = 0;
            count = 0;
            continue;
        }
        const int value = base64_value(c);
        if (value < 0) continue;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
    }
    return out;
}

bool is_base64(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return base64_value(c) >= 0 ||
               std::string_view{"= \t\r\n"}.find(c) != std::string_view::npos;
    });
}

std::string from_transfer_encoding(std::string_view body, std::string_view encoding) {
    if (is_named(encoding, "quoted-printable")) return from_quoted_printable(body);
    if (is_named(encoding, "base64")) return from_base64(body);
    return std::string{body};
}

}  // namespace nashra
