// Which signs a letter may have, whatever the diacritizer would like best: those that the writer
// wrote, and no sign where Arabic writing never has one. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <cstdint>

#include "spoken/diacritic_class.h"
#include "spoken/vocalised_text.h"

namespace nashra {

/// A bit for each class of signs (diacritic_class); never none.
using PossibleSigns = std::uint16_t;

constexpr PossibleSigns only(Diacritics signs) {
    return static_cast<PossibleSigns>(1U << diacritic_class(signs));
}

/// Of a letter of the word, before anything was added to it.
PossibleSigns possible_signs(const VocalisedText& text, const VocalisedWord& word,
                             std::size_t letter);

/// Every letter that needs a sign has one, so that the others are meant to have none.
bool is_vocalised(const VocalisedText& text, const VocalisedWord& word);

}  // namespace nashra
