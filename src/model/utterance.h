// What will be said: the spoken form of a sentence. Plain values; any thread.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "model/language.h"
#include "model/passage.h"
#include "model/place.h"

namespace nashra {

/// Words for one voice. Text for the Arabic voice never contains a digit.
struct SpokenRun {
    Language language;
    std::string text;
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
