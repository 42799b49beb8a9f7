#include "model/utf8.h"

#include <algorithm>
#include <cstdint>

namespace nashra {

namespace {

std::uint8_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<std::uint8_t>(text[at]);
}

/// What a lead byte promises: how many bytes follow, and the range of the first of them (the
/// narrower ranges exclude overlong forms, surrogates and what lies beyond U+10FFFF).
struct Lead {
    std::size_t following = 0;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xBF;
};

Lead lead_of(std::uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {1, 0x80, 0xBF};
    if (byte == 0xE0) return {2, 0xA0, 0xBF};
    if (byte == 0xED) return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {2, 0x80, 0xBF};
    if (byte == 0xF0) return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {3, 0x80, 0xBF};
    if (byte == 0xF4) return {3, 0x80, 0x8F};
    return {};
}

}  // namespace

Letter long_letter_at(std::string_view text, std::size_t at) {
    const std::uint8_t first = byte_at(text, at);
    if (first >= 0xC2 && first <= 0xDF && at + 1 < text.size()) {  // most letters but ASCII
        const std::uint8_t next = byte_at(text, at + 1);
        if (next >= 0x80 && next <= 0xBF) return {(first & 0x1FU) << 6U | (next & 0x3FU), 2, true};
        return {kReplacement, 1, false};
    }
    const Lead lead = lead_of(first);
    if (lead.following == 0) return {};
    char32_t code = first & (0x3FU >> lead.following);
    for (std::size_t i = 1; i <= lead.following; ++i) {
        if (at + i >= text.size()) return {kReplacement, i, false};
        const std::uint8_t next = byte_at(text, at + i);
        const bool in_range =
            i == 1 ? next >= lead.low && next <= lead.high : next >= 0x80 && next <= 0xBF;
        if (!in_range) return {kReplacement, i, false};
        code = code << 6U | (next & 0x3FU);
    }
    return {code, lead.following + 1, true};
}

Letter long_letter_before(std::string_view text, std::size_t at) {
    // A letter takes at most four bytes. The one that ends at `at` begins at the first of the last
    // four from which a whole letter reaches exactly there.
    for (std::size_t size = std::min<std::size_t>(at, 4); size > 1; --size) {
        const auto letter = letter_at(text.substr(0, at), at - size);
        if (letter.valid && letter.size == size) return letter;
    }
    return letter_at(text.substr(0, at), at - 1);
}

void append_utf8(std::string& out, char32_t code) {
    const auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0U | code >> 6U);
        push(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        push(0xE0U | code >> 12U);
        push(0x80U | (code >> 6U & 0x3FU));
        push(0x80U | (code & 0x3FU));
    } else {
        push(0xF0U | code >> 18U);
        push(0x80U | (code >> 12U & 0x3FU));
        push(0x80U | (code >> 6U & 0x3FU));
        push(0x80U | (code & 0x3FU));
    }
}

std::size_t count_letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not a continuation byte
    }));
}

bool is_white_space(char32_t code) {
    return code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
           code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const auto first = letter_at(text, 0);
        if (!is_white_space(first.code)) break;
        text.remove_prefix(first.size);
    }
    while (!text.empty()) {
        const auto last = letter_before(text, text.size());
        if (!is_white_space(last.code)) break;
        text.remove_suffix(last.size);
    }
    return text;
}

}  // namespace nashra
