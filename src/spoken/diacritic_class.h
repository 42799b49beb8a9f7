// What stands on a letter as one of fifteen classes: the eight vowel signs (with "none"), and the
// same with a shadda, for a doubled letter always has a vowel and never a sukun. The diacritizer
// chooses among these. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <cstdint>

#include "spoken/vocalised_text.h"

namespace nashra {

inline constexpr std::size_t kDiacriticClasses = 15;

/// A vowel sign and perhaps a shadda.
struct Diacritics {
    VowelSign vowel = VowelSign::unwritten;
    bool shadda = false;
};

/// 0 to 7: the vowel signs; 8 to 14: those with a shadda.
constexpr std::size_t diacritic_class(Diacritics signs) {
    const auto vowel = static_cast<std::size_t>(signs.vowel);
    const auto sukun = static_cast<std::size_t>(VowelSign::sukun);
    if (!signs.shadda) return vowel;
    return 8 + vowel - (vowel > sukun ? 1U : 0U);
}

constexpr Diacritics diacritics_of_class(std::size_t index) {
    if (index < 8) return {static_cast<VowelSign>(index), false};
    const auto vowel = index - 8;
    const auto sukun = static_cast<std::size_t>(VowelSign::sukun);
    return {static_cast<VowelSign>(vowel < sukun ? vowel : vowel + 1), true};
}

}  // namespace nashra
