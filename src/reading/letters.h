// The letters of a text, one at a time: what script each is written in and whether it says
// anything. Never fails: a broken byte is a letter of no script. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace nashra {

enum class Script { none, arabic, latin, other };  // none: digits, marks, punctuation, spaces

struct Letter {
    char32_t code = 0;
    std::size_t size = 0;  // bytes it takes in UTF-8; 0 only at the end of the text
};

Letter letter_at(std::string_view text, std::size_t at);
Letter letter_before(std::string_view text, std::size_t at);

Script script_of(char32_t code);
bool is_space(char32_t code);
bool is_digit(char32_t code);
bool is_letter(char32_t code);
bool is_upper(char32_t code);
bool is_lower(char32_t code);
/// Opening brackets and quotation marks, which belong to what follows them.
bool is_opening(char32_t code);
/// Direction marks and joiners, which nobody sees or hears.
bool is_invisible(char32_t code);

std::string_view trimmed(std::string_view text);
/// Has a letter or a number: something can be said.
bool sayable(std::string_view text);

}  // namespace nashra
