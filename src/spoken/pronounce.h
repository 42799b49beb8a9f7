// The last step of what is said: Arabic words become phonemes, since the voice cannot read them
// (arabic_phonemes.h). Total; any thread.
#pragma once

#include <optional>
#include <string>

#include "model/utterance.h"
#include "spoken/endings.h"
#include "spoken/say.h"

namespace nashra {

/// How the listener wants Arabic to be read.
struct ArabicReading {
    Endings endings = Endings::confident;
};

/// Gives the Arabic runs of the utterance phonemes for each word that has vowel signs; a word
/// without any is left to the voice.
/// With Explain::yes the utterance's changes go on with what became of each word.
void pronounce(Utterance& utterance, const ArabicReading& reading, Explain explain = Explain::no);

/// The phonemes of a run, without brackets and pauses: "fi: lb'ajti". Nothing where the voice reads
/// words in it.
std::optional<std::string> phonemes_alone(const SpokenRun& run);

}  // namespace nashra
