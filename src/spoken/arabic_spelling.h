// The letters and vowel signs of an Arabic word, read as sounds. Where signs are missing it is read
// as it stands: a consonant without a vowel, the long vowels of "ا", "و" and "ي". Total and linear
// in time; any thread.
#pragma once

#include "spoken/arabic_opening.h"
#include "spoken/arabic_word.h"

namespace nashra {

/// Puts the sounds of `letters` into `word`, which keeps its memory from one word to the next.
void read_arabic_word(ArabicLetters letters, ArabicWord& word);

}  // namespace nashra
