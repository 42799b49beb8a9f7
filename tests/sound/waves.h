// Waves of known loudness and peak, for the tests of sound/. Full scale is 1.0.
#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace nashra::test {

/// `phase` is of a whole turn.
inline std::vector<float> wave(double hertz, int rate, std::size_t frames, double amplitude,
                               double phase = 0) {
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double turns = hertz * static_cast<double>(i) / rate + phase;
        samples[i] = static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * turns));
    }
    return samples;
}

}  // namespace nashra::test
