// The characters of written text, one at a time, as the rules of reading aloud see them. Never
// fails: a broken byte is U+FFFD. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/utf8.h"

namespace nashra {

struct Glyph {
    char32_t code = 0;
    std::size_t size = 0;  // bytes it takes in UTF-8; 0 only beyond the text

    // Every rule asks these of every word, and most letters are ASCII.
    bool letter() const { return ascii() ? between(code | 0x20U, U'a', U'z') : other_letter(); }
    bool mark() const { return !ascii() && other_mark(); }  // vowel signs and accents
    /// Decimal digits of any script.
    bool digit() const { return ascii() ? between(code, U'0', U'9') : other_digit(); }
    int digit_value() const;
    bool space() const;
    bool upper() const { return ascii() ? between(code, U'A', U'Z') : other_upper(); }
    bool lower() const { return ascii() ? between(code, U'a', U'z') : other_lower(); }
    bool arabic() const;  // letters and marks of the Arabic script
    bool latin() const;
    /// Part of a word or number: what a voice pronounces.
    bool spoken() const { return letter() || mark() || digit(); }

  private:
    static constexpr bool between(char32_t code, char32_t first, char32_t last) {
        return code >= first && code <= last;
    }
    bool ascii() const { return code < 0x80; }
    bool other_letter() const;
    bool other_mark() const;
    bool other_digit() const;
    bool other_upper() const;
    bool other_lower() const;
};

inline Glyph glyph_at(std::string_view text, std::size_t at) {
    const auto letter = letter_at(text, at);
    return {letter.code, letter.size};
}

inline Glyph glyph_before(std::string_view text, std::size_t at) {
    const auto letter = letter_before(text, at);
    return {letter.code, letter.size};
}

}  // namespace nashra
