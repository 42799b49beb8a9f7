// The door through which every foreign letter comes in. Bytes of any charset become text that the
// rest of nashra can trust: valid UTF-8 in Normalization Form C, without control characters, with
// '\n' as the only line end. It never fails: what cannot be decoded is U+FFFD. It never guesses a
// language. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// `declared_charset` is what the page or the server says; it is believed if ICU knows the charset
/// and the bytes do not prove otherwise.
std::string clean_utf8(std::string_view bytes, std::string_view declared_charset = {});

/// The same without a second copy of the text where it is UTF-8 already (a megabyte of news costs
/// a megabyte). Answers the charset that the bytes were read in, by the name that charset_named
/// gives it.
std::string clean_in_place(std::string& bytes, std::string_view declared_charset = {});

/// The charset that a label means, by ICU's name for it; empty for a label of no charset. As
/// browsers read them, the labels of ASCII and Latin-1 mean Windows-1252, which contains both.
std::string charset_named(std::string_view label);

/// True for text of two or four bytes a letter: its zero bytes do not mean "not a text".
bool is_wide_text(std::string_view bytes);

}  // namespace nashra
