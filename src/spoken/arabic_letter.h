// What each letter of the Arabic script is for the ear. Pure functions; any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "spoken/arabic_sound.h"
#include "spoken/vocalised_text.h"

namespace nashra {

enum class LetterKind : std::uint8_t {
    silent,  // of no sound that Arabic knows
    consonant,
    waw,           // w, or what makes u long
    ya,            // y, or what makes i long
    alif,          // makes a long, or carries a hamza that may fall silent
    alif_maqsura,  // "ى", the last letter of "مُسْتَشْفَى"
    ta_marbuta,
    madda,  // "آ": a hamza and a long a
};

struct LetterSound {
    LetterKind kind = LetterKind::silent;
    ArabicSound sound = ArabicSound::hamza;  // of a consonant, w or y
};

/// Letters of Persian, Urdu, Kurdish and Pashto, which names bring along, have the nearest sound.
LetterSound sound_of(char32_t letter);

/// The letters whose sound the article's l becomes: "الشَّمْس" (the sun), not "الْقَمَر" (the moon).
bool is_sun_sound(ArabicSound sound);

/// The vowel of fatha, damma, kasra and of their tanween.
std::optional<ArabicSound> vowel_of(VowelSign sign);
bool is_tanween(VowelSign sign);

}  // namespace nashra
