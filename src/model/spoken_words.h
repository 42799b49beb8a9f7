// The words of what a voice is given, one by one: what a listener spells, what a transcript gives a
// time. Whoever divides a run divides it here, so that all count alike. Pure function; any thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/utterance.h"

namespace nashra {

/// What stands between two spaces and has a letter or a digit, in order: "the", "twenty-one,",
/// "[[h'u:Ti]]". Phonemes are words of their own wherever they begin, and a space divides them too:
/// "[[S'i:" and "dZInp'IN]]". The views point into `run`.
std::vector<std::string_view> spoken_words(std::string_view run);

/// Those of all its runs, in the order in which they are said.
std::vector<std::string_view> spoken_words(const Utterance& utterance);

}  // namespace nashra
