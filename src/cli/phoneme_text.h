// The phonemes of an utterance for `nashra show phonemes`: those that are ours as they are, and
// what the voice tells of the words that it reads itself. The voice is asked once for the runs of a
// language, so that the time grows with the length of a text alone, however often it changes.
#pragma once

#include <string>

#include "model/utterance.h"

namespace nashra {

class EspeakVoice;

/// One line, without brackets and pauses. Throws what a voice throws.
std::string phoneme_text(EspeakVoice& voice, const Utterance& utterance);

}  // namespace nashra
