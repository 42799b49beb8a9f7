#include "output/feed_guid.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace nashra {

namespace {

using Digest = std::array<std::uint32_t, 5>;

struct Round {
    std::uint32_t choice;
    std::uint32_t constant;
};

Round round_of(std::size_t step, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    if (step < 20) return {(b & c) | (~b & d), 0x5A827999};
    if (step < 40) return {b ^ c ^ d, 0x6ED9EBA1};
    if (step < 60) return {(b & c) | (b & d) | (c & d), 0x8F1BBCDC};
    return {b ^ c ^ d, 0xCA62C1D6};
}

/// One block of 64 bytes (FIPS 180-4, 6.1.2).
void take_in(Digest& digest, const char* block) {
    std::array<std::uint32_t, 80> words{};
    for (std::size_t i = 0; i < 64; ++i)
        words[i / 4] = (words[i / 4] << 8U) | static_cast<unsigned char>(block[i]);
    for (std::size_t i = 16; i < words.size(); ++i)
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    auto [a, b, c, d, e] = digest;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto [choice, constant] = round_of(i, b, c, d);
        const auto next = std::rotl(a, 5) + choice + e + constant + words[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    digest = {digest[0] + a, digest[1] + b, digest[2] + c, digest[3] + d, digest[4] + e};
}

/// SHA-1 is no secret-keeper any more, but what a UUID of version 5 is made with. No library that
/// is here already has it, and one address does not deserve another.
Digest sha1(std::string text) {
    const std::uint64_t bits = std::uint64_t{text.size()} * 8;
    text += '\x80';
    while (text.size() % 64 != 56)
        text += '\0';
    for (unsigned shift = 64; shift > 0;)
        text += static_cast<char>((bits >> (shift -= 8)) & 0xFFU);
    Digest digest = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (std::size_t at = 0; at < text.size(); at += 64)
        take_in(digest, text.data() + at);
    return digest;
}

}  // namespace

std::string feed_guid(std::string_view address) {
    constexpr std::string_view kPodcasts =
        "\xEA\xD4\xC2\x36\xBF\x58\x58\xC6\xA2\xC6\xA6\xB2\x8D\x12\x8C\xB6";
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    while (!address.empty() && address.back() == '/')
        address.remove_suffix(1);
    auto [a, b, c, d, unused] = sha1(std::string{kPodcasts} + std::string{address});
    b = (b & 0xFFFF0FFFU) | 0x00005000U;  // the version
    c = (c & 0x3FFFFFFFU) | 0x80000000U;  // the variant
    char text[48];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%04x%08x", a, b >> 16U, b & 0xFFFFU,
                  c >> 16U, c & 0xFFFFU, d);
    return text;
}

}  // namespace nashra
