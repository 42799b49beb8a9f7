// Sentences with times, for the tests of what is written of them.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "output/transcript.h"

namespace nashra::test {

/// A sentence whose words, between its spaces, begin in equal distances.
inline Cue spoken_cue(std::string_view text, std::chrono::milliseconds start,
                      std::chrono::milliseconds end, Language language = kEnglish) {
    Cue cue{.text = std::string{text}, .language = language, .start = start, .end = end};
    for (std::size_t at = 0; at < text.size();) {
        const auto space = std::min(text.find(' ', at), text.size());
        cue.words.push_back({at, space, start});
        at = space + 1;
    }
    for (std::size_t i = 0; i < cue.words.size(); ++i) {
        cue.words[i].start =
            start + (end - start) * static_cast<int>(i) / static_cast<int>(cue.words.size());
    }
    return cue;
}

}  // namespace nashra::test
