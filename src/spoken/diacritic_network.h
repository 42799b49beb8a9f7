// The diacritizer's network in the program: what stands in src/training/network.h, in whole
// numbers. A word is read letter by letter on its own; words look at the words around them; each
// letter, told what its word has become, gives a number to each class of signs. Any thread, one a
// call.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "spoken/diacritic_items.h"
#include "spoken/diacritic_memory.h"
#include "spoken/diacritic_model.h"

namespace nashra {

/// kDiacriticOutputs logits for each letter of the items, which lie one behind the other.
std::vector<float> read_network(const DiacriticModel& model, std::span<const DiacriticItem> items,
                                std::span<const VocalisedLetter> letters, WordMemory& memory);

}  // namespace nashra
