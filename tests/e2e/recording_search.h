// Finds known sound in a recording, as an ear would: by what it sounds like, not by its bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "e2e/sound_room.h"

namespace nashra::test {

/// The samples of a WAV file with a 44-byte header, as nashra and espeak-ng write it.
Sound wav_samples(const std::string& path);

Sound slice(const Sound& sound, std::size_t begin, std::size_t end);

/// A stretch of silence: every sample is (nearly) zero.
struct Silence {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t frames() const { return end - begin; }
};
Silence longest_silence(const Sound& sound, std::size_t from = 0);

/// The first and the last sample that are heard; nothing in a silent recording.
std::optional<std::size_t> first_sound(const Sound& sound, std::size_t from = 0);
std::optional<std::size_t> last_sound(const Sound& sound);

struct Found {
    std::size_t frame = 0;  // where the snippet begins
    double likeness = 0;    // normalised correlation, 1 for the same sound
};

/// The place between `from` and `to` that sounds most like the snippet.
Found find(const Sound& snippet, const Sound& recording, std::size_t from = 0,
           std::size_t to = static_cast<std::size_t>(-1));

/// How a recording of a whole reading compares with what was to be read.
struct Comparison {
    std::size_t pieces = 0;    // of what was to be heard, silent ones left out
    std::size_t missing = 0;   // pieces that are not at their place
    std::ptrdiff_t drift = 0;  // frames by which the last piece is later than the first
    std::size_t cut = 0;       // frames of sound missing at the end
};
Comparison compare(const Sound& expected, const Sound& recording);

}  // namespace nashra::test
