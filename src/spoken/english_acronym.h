// How acronyms are said: as words ("NATO") or letter by letter ("IDF"). Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The words for an acronym in capitals; empty when it is left to the voice. `shouted`: the words
/// around are in capitals as well, so that this one need not be an acronym.
enum class Shouted { no, yes };
std::string say_acronym(std::string_view capitals, Shouted shouted);

}  // namespace nashra
