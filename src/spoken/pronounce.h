// The last step of what is said: Arabic words become phonemes, since the voice cannot read them
// (arabic_phonemes.h). Total; any thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "model/utterance.h"
#include "spoken/endings.h"
#include "spoken/say.h"

namespace nashra {

class Diacritizer;

/// How the listener wants Arabic to be read, and who knows its vowels.
struct ArabicReading {
    Endings endings = Endings::confident;
    /// Asked with the first Arabic words, which English ones do not wait for; no function, or null:
    /// nobody. Any thread.
    std::function<std::shared_ptr<const Diacritizer>()> diacritizer = {};
};

/// Gives the Arabic runs of the utterance phonemes. Without a diacritizer only the words that have
/// vowel signs get them; a word without any is left to the voice.
/// With Explain::yes the utterance's changes go on with what became of each word.
void pronounce(Utterance& utterance, const ArabicReading& reading, Explain explain = Explain::no);

/// The phonemes of a run, without brackets and pauses: "fi: lb'ajti". Nothing where the voice reads
/// words in it.
std::optional<std::string> phonemes_alone(const SpokenRun& run);

}  // namespace nashra
