// Where a listener hears one sentence end and the next begin: the unit of "skip to the next
// sentence". A total function: any text gives sentences, no error path. Safe in any thread; the
// first call in a thread opens ICU's rules for the language and later calls reuse them.
#pragma once

#include <string_view>
#include <vector>

#include "model/language.h"

namespace nashra {

/// The sentences of a paragraph, white space trimmed; joined, they lose no visible character.
/// The views point into `paragraph`.
std::vector<std::string_view> sentences(std::string_view paragraph, Language language);

}  // namespace nashra
