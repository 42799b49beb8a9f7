// Which language a letter's script speaks for, and how many letters of each script a text has: what
// the language of a text and of its runs is decided by. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

#include "model/language.h"
#include "reading/letters.h"

namespace nashra {

/// The language of a letter of this script on a page in the language `prior`.
Language language_in(Script script, Language prior);

struct LetterCount {
    std::size_t arabic = 0;
    std::size_t latin = 0;
    std::size_t other = 0;
};
LetterCount count_by_script(std::string_view text);

/// Arabic, Persian, Urdu, Pashto or Sorani: by the letters only one of them writes, and by their
/// commonest words. Arabic when nothing decides.
Language language_of_arabic_script(std::string_view text);

}  // namespace nashra
