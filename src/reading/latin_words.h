// The commonest words of some languages that are written in Latin letters: proof of a language, in
// texts too short for the statistics of CLD2. Any thread.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// The languages whose words are listed.
inline constexpr std::array kLatinLanguages = {kEnglish,       Language{"fr"}, Language{"de"},
                                               Language{"es"}, Language{"it"}, Language{"pt"},
                                               Language{"nl"}, Language{"tr"}};

/// Which of them a word is one of the commonest of: bit i for the i-th; none for other words.
using LatinWord = unsigned;

/// Set as well for a word that stands in names of people and places everywhere: "de la Renta".
inline constexpr LatinWord kWithinNames = 1U << kLatinLanguages.size();

/// `word` in lower case, an elided one with its apostrophe: "l'".
LatinWord latin_word(std::string_view word);

}  // namespace nashra
