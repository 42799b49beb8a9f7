// What will be said: the spoken form of a sentence. Plain values; any thread.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "model/language.h"
#include "model/passage.h"
#include "model/place.h"

namespace nashra {

/// How a run is written down. Only what nashra itself has put into phonemes is `with_phonemes`:
/// from anywhere else brackets are no phonemes, and the voice's door takes them out.
enum class Notation {
    words,
    with_phonemes,  // words, and among them "[[h@l'oU]]": mnemonics of the voice
};

/// Words for one voice. Text for the Arabic voice never contains a digit.
struct SpokenRun {
    Language language;
    std::string text;
    Notation notation = Notation::words;
};

/// One change of a rule on the way from written to spoken, for `--explain`.
struct Change {
    std::string rule;
    std::string from;
    std::string to;
};

struct Utterance {
    Role role = Role::body;
    Place place;  // of the sentence it says; frame 0
    std::vector<SpokenRun> runs;
    int pitch_shift = 0;  // against the listener's pitch, on eSpeak's scale
    /// The silence after it at normal speed (175 wpm); it shrinks as the speed grows.
    std::chrono::milliseconds pause_after{0};
    std::vector<Change> changes;  // filled only when explanation was asked for
};

}  // namespace nashra
