// What stands around an Arabic number: what it counts, what is joined to it ("ب15" is one word),
// months and years. Looks a few words on either side. Any thread.
#pragma once

#include <string_view>

#include "spoken/arabic_number.h"
#include "spoken/rule.h"
#include "spoken/scanner.h"

namespace nashra {

/// The letters directly before, without a space between.
std::string_view attached(std::string_view before);

/// "ب", "ال", "وال"...: what is written as one word with what follows.
bool is_proclitic(std::string_view letters);

/// Whether the words join the letters before them: "ب15", and also "ب 15".
Joint joint_behind(std::string_view before);

/// The word one space further on, if it looks like a thing that is counted; empty otherwise.
std::string_view counted_word(std::string_view behind_number);

/// The gender of what a number counts, also behind a second number: "5 أو 6 سنوات", "بين 5 و10
/// نساء".
Gender gender_behind(std::string_view rest, const Number& number);

/// Goes on behind "إلى", "أو", "و" or a dash to the next number, if there is one.
bool take_joined_number(Scanner& scan, Number& number);

/// The number on its own, in the case that its place asks for, without the last vowel.
std::string standing_alone(const Number& number, Gender counted, Case grammatical_case);

bool month_name(std::string_view word);
bool year_word(std::string_view word);  // "عام", "سنة"

}  // namespace nashra
