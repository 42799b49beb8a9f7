// Reading UTF-8 letter by letter. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nashra {

inline constexpr char32_t kReplacement = 0xFFFD;

/// One decoded letter: how many bytes it takes, and whether they were well-formed. An ill-formed
/// one takes as many bytes as a browser would replace by one U+FFFD (at least one).
struct Letter {
    char32_t code = kReplacement;
    std::size_t size = 1;
    bool valid = false;
};

/// REQUIRES: at < text.size()
Letter letter_at(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code);

}  // namespace nashra
