// Latin letters for the Arabic voice: spelled by the names that Arabic newsreaders give them, or
// written in Arabic letters as newspapers write foreign names. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// "b" -> "بِي"; empty for anything but an ASCII letter.
std::string_view latin_letter_name(char32_t letter);

/// "BBC" -> "بِي بِي سِي"; what is no ASCII letter is left out.
std::string spelled_latin(std::string_view word);

/// "Netflix" -> "نتفليكس", by what the letters mostly stand for; "" for a word without ASCII
/// letters.
std::string transcribed_latin(std::string_view word);

/// Capitals that nobody can pronounce, or few of them, are spelled: "BBC", "HTTP", but "NATO" and
/// "Google" are read.
bool spelled_by_speakers(std::string_view word);

}  // namespace nashra
