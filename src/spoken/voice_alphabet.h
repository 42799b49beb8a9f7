// The last gate before a voice: only what it can pronounce goes through. Mixed scripts in a clause
// have crashed eSpeak NG, and digits in the Arabic voice read uninitialised memory (facts 2), so
// whatever the rules left of them is spelled or dropped here. Phonemes of the lexicon
// ("[[r'i:A:d]]") go through as they are: no text has brackets any more (clean.h). Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Letters of the Arabic script, vowel signs (shadda before the vowel, as eSpeak wants it), spaces
/// and the punctuation that makes pauses. Left-over digits and Latin letters are named in Arabic.
std::string for_arabic_voice(std::string_view words);

/// Latin letters, digits, spaces, apostrophes and the punctuation that makes pauses.
std::string for_english_voice(std::string_view words);

}  // namespace nashra
