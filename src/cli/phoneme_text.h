// The phonemes of an utterance for `nashra show phonemes`: those that are ours as they are; where
// the voice reads words too, all as the voice tells them.
#pragma once

#include <string>

#include "model/utterance.h"

namespace nashra {

class EspeakVoice;

/// One line, without brackets and pauses. Throws what a voice throws.
std::string phoneme_text(EspeakVoice& voice, const Utterance& utterance);

}  // namespace nashra
