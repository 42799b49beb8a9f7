// Which vowel of an Arabic word is stressed. Pure function; any thread.
#pragma once

#include <cstddef>
#include <optional>

#include "spoken/arabic_word.h"

namespace nashra {

/// The index of the vowel among the word's segments: that of a last syllable with a long vowel and
/// a consonant or with two consonants ("كِتَاب"), else of a heavy last but one ("مُدَرِّس"), else of the
/// third from the end ("كَتَبَ"), never one of the article. None in a word of one syllable that is
/// neither: those lean on the next word ("مِنْ", "فِي").
std::optional<std::size_t> stressed_vowel(const ArabicWord& word);

}  // namespace nashra
