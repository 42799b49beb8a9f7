// A finished recording, for the tests of its formats.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "model/pcm.h"
#include "output/recording.h"

namespace nashra::test {

/// In blocks of the size that the voice delivers (49 ms).
inline void record(const std::string& path, const Encoding& encoding,
                   const std::vector<Sample>& sound, const EpisodeTags& tags = {},
                   const std::vector<Chapter>& chapters = {}) {
    Recording recording{path, encoding, {}};
    for (Samples rest{sound}; !rest.empty();) {
        const auto block = rest.first(rest.size() < 1080 ? rest.size() : 1080);
        recording.write({}, block);
        rest = rest.subspan(block.size());
    }
    recording.finish(tags, chapters);
}

/// Something like speech: syllables of changing pitch and loudness, and a silent pause in each five
/// seconds.
inline std::vector<Sample> babble(std::size_t seconds) {
    std::vector<Sample> sound(seconds * 22050);
    double phase = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double time = static_cast<double>(i) / 22050;
        const double syllable = time * 4 - std::floor(time * 4);
        const double pitch = 120 + 40 * std::sin(time * 1.7) + 15 * std::floor(time * 4 / 3);
        phase += (pitch < 400 ? pitch : 200) / 22050;
        double level = 0;
        for (const int harmonic : {1, 2, 3, 5, 8, 13})
            level += std::sin(2 * 3.14159265358979 * phase * harmonic) / harmonic;
        const bool pause = time - 5 * std::floor(time / 5) > 4.6;
        sound[i] =
            pause ? Sample{0} : static_cast<Sample>(7000 * level * std::sin(3.14159265 * syllable));
    }
    return sound;
}

}  // namespace nashra::test
