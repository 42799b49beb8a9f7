// Which of the languages that are written in Latin letters a text is in. Total functions; any
// thread.
#pragma once

#include <string_view>

#include "model/language.h"

namespace nashra {

/// Without a prior the likeliest one, even for a word. With one, that language, unless the text
/// proves another by its commonest words and letters: neither a name, nor an acronym, nor a number,
/// nor a borrowed phrase does. Undetermined when there is no letter to judge by.
Language language_of_latin_script(std::string_view text, Language prior = kUndetermined);

}  // namespace nashra
