// What a letter is: the script it is written in and whether it says anything. Any thread.
#pragma once

#include <string_view>

#include "model/language.h"
#include "model/utf8.h"

namespace nashra {

enum class Script { none, arabic, latin, other };  // none: digits, marks, punctuation, spaces

Script script_of(char32_t code);
/// The script that texts in this language are written in; none for an unknown language.
Script script_of(Language language);
bool is_space(char32_t code);
bool is_digit(char32_t code);
bool is_letter(char32_t code);
bool is_upper(char32_t code);
bool is_lower(char32_t code);
/// Opening brackets and quotation marks, which belong to what follows them.
bool is_opening(char32_t code);
/// Vowel signs and accents, and tatweel: part of the word they stand in, but no letters.
bool is_mark(char32_t code);
/// Direction marks and joiners, which nobody sees or hears.
bool is_invisible(char32_t code);

/// Has a letter or a number: something can be said.
bool sayable(std::string_view text);

}  // namespace nashra
