// The diacritizer's model as it lies in memory, mapped from its file: nothing is copied, and what
// is checked is the little that decides where the rest is, so that a damaged file may give wrong
// vowels but nothing worse. Immutable; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spoken/diacritic_features.h"
#include "spoken/diacritic_file.h"
#include "spoken/diacritic_hint.h"
#include "spoken/diacritic_product.h"
#include "spoken/vocalised_text.h"

namespace nashra {

/// What the news or a book has taught of the words' vowels.
struct DiacriticLexicon {
    std::span<const std::uint32_t> groups;
    std::span<const KnownPart> entries;
    std::span<const std::uint8_t> ways;
};

struct DiacriticModel {
    ModelHeader header;
    const float* letters = nullptr;  // place around the letter × kind × letter width
    const float* hints = nullptr;    // first hints, then second ones, × letter width
    const std::int8_t* table = nullptr;
    WholeLayer rows_to_word;
    WholeLayer letters_to_word;
    WholeLayer word_to_letters;
    WholeLayer marks;
    std::vector<WholeLayer> letter_layers;
    std::vector<WholeLayer> word_layers;
    std::vector<WholeLayer> decoder_layers;
    DiacriticLexicon lexicon;
};

/// Nothing if the bytes are no model of this program's. REQUIRES: `bytes` stays where it is, at a
/// multiple of kModelAlignment, for as long as the model is used.
std::optional<DiacriticModel> read_diacritic_model(std::span<const std::byte> bytes);

/// Of a model: with which data and program it was made.
std::string origin(const DiacriticModel& model);

/// Letters on either side that the first layer sees.
inline constexpr std::size_t kLettersAround = 2;
inline constexpr std::size_t kDiacriticOutputs = 16;  // the classes, and one that is not used

/// Hints of one word's letters, by ways that have the signs which the writer wrote.
void hint_letters(const DiacriticLexicon& lexicon, std::span<const std::uint8_t> kinds,
                  std::span<const VocalisedLetter> written, std::span<LetterHint> hints);

}  // namespace nashra
