#include "source/public_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include <netinet/in.h>

namespace nashra {

namespace {

using Bytes = std::span<const std::uint8_t>;

struct Block4 {
    std::array<std::uint8_t, 4> start;
    unsigned bits;
};

// RFC 6890's special-purpose addresses, RFC 1112's class E, RFC 5771's multicast.
constexpr std::array kNotPublic4 = {
    Block4{{0, 0, 0, 0}, 8},       // "this network"
    Block4{{10, 0, 0, 0}, 8},      // private, RFC 1918
    Block4{{100, 64, 0, 0}, 10},   // a provider's own, RFC 6598
    Block4{{127, 0, 0, 0}, 8},     // loopback
    Block4{{169, 254, 0, 0}, 16},  // link-local; cloud providers answer with secrets there
    Block4{{172, 16, 0, 0}, 12},   // private
    Block4{{192, 0, 0, 0}, 24},    // protocol assignments
    Block4{{192, 0, 2, 0}, 24},    // documentation
    Block4{{192, 88, 99, 0}, 24},  // 6to4 relays, RFC 7526
    Block4{{192, 168, 0, 0}, 16},  // private
    Block4{{198, 18, 0, 0}, 15},   // benchmarks, RFC 2544
    Block4{{198, 51, 100, 0}, 24}, Block4{{203, 0, 113, 0}, 24},
    Block4{{224, 0, 0, 0}, 4},  // multicast
    Block4{{240, 0, 0, 0}, 4},  // reserved, and broadcast
};

/// IPv6 addresses that are as public as the IPv4 address inside.
struct Block6 {
    std::array<std::uint8_t, 16> start;
    unsigned bits;
    std::size_t ipv4_at;  // the byte where the IPv4 address begins
};

constexpr std::array kWrapped4 = {
    Block6{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12},  // ::ffff:a.b.c.d, mapped
    Block6{{0, 0x64, 0xff, 0x9b}, 96, 12},                       // NAT64, RFC 6052
    Block6{{0x20, 0x02}, 16, 2},                                 // 6to4, RFC 3056
};

bool starts_with(Bytes address, Bytes start, unsigned bits) {
    const std::size_t whole = bits / 8;
    if (!std::equal(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.begin()))
        return false;
    const unsigned rest = bits % 8;
    if (rest == 0) return true;
    const auto mask = static_cast<std::uint8_t>(0xFFU << (8 - rest));
    return ((address[whole] ^ start[whole]) & mask) == 0;
}

bool is_public4(Bytes address) {
    return std::none_of(kNotPublic4.begin(), kNotPublic4.end(), [&](const auto& block) {
        return starts_with(address, block.start, block.bits);
    });
}

bool is_public6(Bytes address) {
    for (const auto& block : kWrapped4) {
        if (starts_with(address, block.start, block.bits))
            return is_public4(address.subspan(block.ipv4_at, 4));
    }
    // Of the rest only global unicast addresses, 2000::/3, are handed out (RFC 4291); of these
    // Teredo and other protocol assignments (2001::/23) and documentation are none either.
    constexpr std::array<std::uint8_t, 16> kGlobal = {0x20};
    constexpr std::array<std::uint8_t, 16> kProtocols = {0x20, 0x01};
    constexpr std::array<std::uint8_t, 16> kDocumentation = {0x20, 0x01, 0x0d, 0xb8};
    return starts_with(address, kGlobal, 3) && !starts_with(address, kProtocols, 23) &&
           !starts_with(address, kDocumentation, 32);
}

}  // namespace

bool is_public_address(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &address, sizeof in);
        std::array<std::uint8_t, 4> bytes{};
        std::memcpy(bytes.data(), &in.sin_addr, bytes.size());
        return is_public4(bytes);
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, &address, sizeof in);
        return is_public6(in.sin6_addr.s6_addr);
    }
    return false;
}

}  // namespace nashra
