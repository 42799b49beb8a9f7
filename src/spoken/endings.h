// Whether the short vowels at the ends of Arabic words are said. A listener forgives one that is
// missing, since many newsreaders leave them out, and not a wrong one (arabic.md). Any thread.
#pragma once

#include "spoken/vocalised_text.h"

namespace nashra {

/// `confident`: those that the diacritizer is sure of.
enum class Endings { full, confident, none };

/// The least confidence of an ending that is said. On development lines one ending in eighteen is
/// left out so, and as many are said wrong; at 0.75 it were one in thirteen and one in twenty.
inline constexpr float kConfidentEnding = 0.65F;

/// Marks the endings of the text's words that are dropped.
void choose_endings(VocalisedText& text, Endings endings);

}  // namespace nashra
