// An Arabic text letter by letter, with the vowel signs that it has: what the diacritizer completes
// and what phonemes are made from. It says only what is written where; what a sign means is for
// those who read it. Plain values and pure functions, total and linear in time; any thread.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nashra {

/// The vowel sign of a letter. `unwritten` may be anything in a text as it comes. Behind the
/// diacritizer it is what writers leave without a sign: a long vowel, a silent alif, the article's
/// l before a sun letter.
enum class VowelSign : std::uint8_t {
    unwritten,
    fatha,
    damma,
    kasra,
    sukun,
    fathatan,
    dammatan,
    kasratan,
};

struct VocalisedLetter {
    char32_t letter = 0;  // of the Arabic script: "ا", "پ"
    VowelSign vowel = VowelSign::unwritten;
    bool shadda = false;
    bool dagger_alif = false;  // "هٰذا"
    std::uint32_t end = 0;     // the byte of the text behind the letter and its signs
};

/// A case ending or any other last short vowel, with the n of tanween.
enum class WordEnding : std::uint8_t { said, dropped };

struct VocalisedWord {
    std::uint32_t begin = 0;  // bytes of the text: "كِتَابٌ"
    std::uint32_t end = 0;
    std::uint32_t first = 0;  // of its letters in the text's; the last one is before `last`
    std::uint32_t last = 0;
    /// How sure it is that the last letter's vowel is right, 0 to 1. What the writer wrote is sure.
    float ending_confidence = 1;
    WordEnding ending = WordEnding::said;
};

struct VocalisedText {
    std::vector<VocalisedLetter> letters;
    std::vector<VocalisedWord> words;  // in the order of the text; each has a letter
};

/// The words of a text: letters of the Arabic script with their signs, whatever stands between
/// them. Tatweel is nothing. Of several vowel signs on a letter the first counts; signs without a
/// letter are left out. The tanween of "كتاباً" and "هدىً" belongs to the letter before the alif, as
/// in "كتابًا". REQUIRES: less than 4 GB.
VocalisedText vocalised_text(std::string_view text);

/// Letters of the Arabic script, of any language.
bool is_arabic_letter(char32_t code);

}  // namespace nashra
