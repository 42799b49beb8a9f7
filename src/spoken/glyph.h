// The characters of written text, one at a time, as the rules of reading aloud see them. Never
// fails: a broken byte is U+FFFD. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nashra {

struct Glyph {
    char32_t code = 0;
    std::size_t size = 0;  // bytes it takes in UTF-8; 0 only beyond the text

    bool letter() const;
    bool mark() const;   // vowel signs and accents
    bool digit() const;  // decimal digits of any script
    int digit_value() const;
    bool space() const;
    bool upper() const;
    bool lower() const;
    bool arabic() const;  // letters and marks of the Arabic script
    bool latin() const;
    /// Part of a word or number: what a voice pronounces.
    bool spoken() const { return letter() || mark() || digit(); }
};

Glyph glyph_at(std::string_view text, std::size_t at);
Glyph glyph_before(std::string_view text, std::size_t at);

}  // namespace nashra
