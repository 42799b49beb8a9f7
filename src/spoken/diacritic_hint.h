// What is known of a letter's marks because the word, or a part of it, has been read before: the
// two commonest ways to vocalise it, as two small numbers for the network. The last letter of a
// part is left open, since its marks are the ending's. Pure functions; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "spoken/diacritic_features.h"

namespace nashra {

/// The marks of the known ways, of all letters of a part but the last.
struct LetterHint {
    std::uint8_t first;
    std::uint8_t second;
};

/// How much the first way is to be trusted.
enum class Trust : std::uint8_t { word_nearly_always, word_mostly, stem, core, verb };
inline constexpr std::size_t kTrusts = 5;

inline constexpr std::uint8_t kNoFirstHint = kTrusts * 16;
inline constexpr std::uint8_t kNoSecondHint = 15;
inline constexpr std::size_t kFirstHints = kNoFirstHint + 1;
inline constexpr std::size_t kSecondHints = 16;
inline constexpr LetterHint kNoHint = {kNoFirstHint, kNoSecondHint};

constexpr std::uint8_t first_hint(Trust trust, std::uint8_t marks) {
    return static_cast<std::uint8_t>(static_cast<std::uint8_t>(trust) * 16 + marks);
}

/// Of a part that was found, whose first way is nearly always meant or not.
constexpr Trust trust_of_part(PartKind kind, bool nearly_always) {
    switch (kind) {
        case PartKind::stem: return Trust::stem;
        case PartKind::core: return Trust::core;
        case PartKind::verb: return Trust::verb;
        case PartKind::word: break;
    }
    return nearly_always ? Trust::word_nearly_always : Trust::word_mostly;
}

/// The share of the occurrences that "nearly always" means, in hundredths.
inline constexpr unsigned kNearlyAlways = 95;

/// The least share of a second way that is a hint.
inline constexpr unsigned kSecondShare = 4;

}  // namespace nashra
