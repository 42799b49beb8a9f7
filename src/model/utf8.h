// Written text, letter by letter: what every stage needs to walk through UTF-8. What a letter means
// (its script, whether it is said) is for the stages. Never fails: broken bytes are U+FFFD.
// Any thread.
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

/// A letter that is not of ASCII.
Letter long_letter_at(std::string_view text, std::size_t at);

/// Beyond the end: a letter of no bytes.
inline Letter letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {0, 0, true};
    const auto first = static_cast<unsigned char>(text[at]);
    return first < 0x80 ? Letter{first, 1, true} : long_letter_at(text, at);
}

/// What ends at `at`, if that is no letter of ASCII.
Letter long_letter_before(std::string_view text, std::size_t at);

/// The letter that ends at `at`; before the beginning: a letter of no bytes.
inline Letter letter_before(std::string_view text, std::size_t at) {
    if (at == 0) return {0, 0, true};
    const auto last = static_cast<unsigned char>(text[at - 1]);
    return last < 0x80 ? Letter{last, 1, true} : long_letter_before(text, at);
}

void append_utf8(std::string& out, char32_t code);

/// How many letters valid UTF-8 has.
std::size_t count_letters(std::string_view text);

/// Unicode's White_Space property (PropList.txt).
bool is_white_space(char32_t code);

/// Without white space at the ends.
std::string_view trimmed(std::string_view text);

}  // namespace nashra
