// What will be said: the spoken form of a sentence. Plain values; any thread.
#pragma once

#include <chrono>
#include <cstdint>
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

/// What stands in the sentence's text where a word is said: bytes of Sentence::text, without the
/// punctuation around it. Several words may stand for the same: "one hundred ten" for "$110".
struct WrittenWord {
    std::uint32_t from = 0;
    std::uint32_t to = 0;

    friend bool operator==(const WrittenWord&, const WrittenWord&) = default;
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
    /// One for each word of the runs (spoken_words.h), in the order in which they are said. Empty
    /// unless they were asked for.
    std::vector<WrittenWord> words;
    int pitch_shift = 0;  // against the listener's pitch, on eSpeak's scale
    /// The silence after it at normal speed (175 wpm); it shrinks as the speed grows.
    std::chrono::milliseconds pause_after{0};
    std::vector<Change> changes;  // filled only when explanation was asked for
};

}  // namespace nashra
