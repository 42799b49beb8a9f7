// What stands around an Arabic number decides its form: "في 20" is "في عشرين", "ب15" is one word,
// "3 نساء" counts women. Looks at one word on either side. Any thread.
#pragma once

#include <string_view>

#include "spoken/arabic_number.h"
#include "spoken/rule.h"

namespace nashra {

/// Genitive behind a preposition or the year's "عام"; pausal where nothing decides.
Case case_behind(std::string_view before);

/// Whether the words join the letters directly before them: "ب", "ال", "وال"...
Joint joint_behind(std::string_view before);

/// The word one space further on, if it looks like a thing that is counted; empty otherwise.
std::string_view counted_word(std::string_view behind_number);

/// The number on its own, in the case that its place asks for, without the last vowel.
std::string standing_alone(const Number& number, Gender counted, Case grammatical_case);

bool month_name(std::string_view word);
bool year_word(std::string_view word);  // "عام", "سنة"

}  // namespace nashra
