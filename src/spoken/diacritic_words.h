// The first half of the diacritizer's network: what a word is by itself, from its letters, from the
// hints of the lexicon and from its rows of the table. Any thread, one a call.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "spoken/diacritic_items.h"
#include "spoken/diacritic_memory.h"
#include "spoken/diacritic_model.h"
#include "spoken/diacritic_stream.h"

namespace nashra {

struct WordsAlone {
    DiacriticStream letters;  // of the items, one behind the other
    DiacriticStream words;    // a row for each item
    /// What each word adds to the first layer of words: kTapsAround × the words' width for each.
    std::vector<std::int32_t> sums;
};

/// A word, and those before and behind it.
inline constexpr std::size_t kTapsAround = 3;

/// Of these items, whose letters lie one behind the other in a text's `letters`. What `memory`
/// knows is not read again, unless the writer wrote signs in it.
WordsAlone read_words_alone(const DiacriticModel& model, std::span<const DiacriticItem> items,
                            std::span<const VocalisedLetter> letters, WordMemory& memory);

}  // namespace nashra
