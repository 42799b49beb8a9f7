// A short name for any text: FNV-1a of 64 bits in hexadecimal. Not for secrets, and two texts may
// share one, so whoever finds something under it looks whether it is what was meant. Any thread.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace nashra {

/// Of the text and its continuation.
inline std::string fingerprint(std::string_view text, std::string_view more = {}) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const auto part : {text, more}) {
        for (const char c : part) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3U;
        }
    }
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
    return digits;
}

}  // namespace nashra
