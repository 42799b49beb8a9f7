// What is said in a recording, sentence by sentence, with the times at which it is heard. Plain
// values; any thread. Times count from the first frame of the recording.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/language.h"
#include "model/passage.h"

namespace nashra {

/// A word as it is written, and when it is heard.
struct CueWord {
    std::size_t begin = 0;  // bytes in the cue's text
    std::size_t end = 0;
    std::chrono::milliseconds start{0};

    friend bool operator==(const CueWord&, const CueWord&) = default;
};

/// A part of a sentence that is in one language.
struct CueRun {
    std::size_t begin = 0;  // bytes in the cue's text
    std::size_t end = 0;
    Language language{};

    friend bool operator==(const CueRun&, const CueRun&) = default;
};

/// One sentence. Its end is that of its sound, without the pause behind it.
struct Cue {
    std::string text{};   // as it is written, not as it is said
    Language language{};  // that most of it is in
    Role role = Role::body;
    std::uint32_t passage = 0;  // sentences with the same number are one paragraph
    std::uint32_t chapter = 0;  // which one it belongs to, from 0
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    std::vector<CueWord> words{};  // in the order of the text
    /// Of a sentence in several languages its parts, in the order of the text; else nothing. What
    /// is in none of them is in the language of the sentence.
    std::vector<CueRun> runs{};

    friend bool operator==(const Cue&, const Cue&) = default;
};

using Transcript = std::vector<Cue>;

}  // namespace nashra
