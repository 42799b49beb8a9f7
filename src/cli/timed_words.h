// When each word of a sentence is heard: `nashra show words`.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "model/delivery.h"
#include "model/utterance.h"
#include "model/voice.h"

namespace nashra {

struct TimedWord {
    WrittenWord place;                   // in the sentence's text
    std::string spoken;                  // as the voice is given it: "billion", "[[fi:]]"
    std::chrono::milliseconds start{0};  // from the sentence's first sound
    std::chrono::milliseconds end{0};    // where the next word begins, or the sound ends
};

/// Has the utterance spoken to its end; the words that the voice told of. Throws what a voice
/// throws.
std::vector<TimedWord> timed_words(Voice& voice, const Utterance& utterance,
                                   const Delivery& delivery);

}  // namespace nashra
