// What becomes of an Arabic word among others: endings that fall off at a pause, hamzas that fall
// silent behind another word, and the vowel that keeps two vowelless consonants apart. Total
// functions; any thread.
#pragma once

#include "spoken/arabic_word.h"

namespace nashra {

/// What stands behind a word.
enum class Behind : std::uint8_t { word, pause };

/// How much of a word's ending is heard: all of it, or what is heard at a pause.
enum class Closing : std::uint8_t { full, pausal };

/// Puts the ending into the word's sounds. `next` is the word behind it, if it is known.
void close_word(ArabicWord& word, Closing closing, Behind behind, const ArabicWord* next);

/// `next` follows `word`, which is closed, without a pause: a silent alif between them changes
/// both.
void join_words(ArabicWord& word, Closing closing, ArabicWord& next);

}  // namespace nashra
