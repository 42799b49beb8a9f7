// Which of the languages that are written in Arabic letters a text is in: Arabic, Persian, Urdu,
// Pashto or Sorani Kurdish. Total functions; any thread.
#pragma once

#include <string_view>

#include "model/language.h"

namespace nashra {

/// By the letters that only some of them write, their commonest words, how their words begin and
/// end, and without a prior by CLD2's opinion. `prior`, if it is one of them, is the language
/// unless the text clearly speaks against it: a name or a loan word with a گ does not make an
/// Arabic sentence Persian. Arabic when nothing decides.
Language language_of_arabic_script(std::string_view text, Language prior = kUndetermined);

}  // namespace nashra
