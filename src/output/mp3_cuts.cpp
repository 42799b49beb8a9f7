#include "output/mp3_cuts.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <vector>

namespace nashra {

namespace {

/// In lanes, so that several samples are compared at a time.
float peak_of(std::span<const float> sound) {
    constexpr std::size_t kLanes = 8;
    assert(sound.size() % kLanes == 0);
    std::array<float, kLanes> peaks{};
    for (std::size_t at = 0; at < sound.size(); at += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            peaks[lane] = std::max(peaks[lane], std::abs(sound[at + lane]));
    }
    return *std::max_element(peaks.begin(), peaks.end());
}

}  // namespace

std::size_t quietest_cut(std::span<const float> sound, std::size_t frame) {
    std::vector<float> peaks;
    for (std::size_t at = 0; at + frame <= sound.size(); at += frame)
        peaks.push_back(peak_of(sound.subspan(at, frame)));
    // What two frames on either side hold reaches into those at the cut.
    constexpr std::size_t kAround = 2;
    std::size_t best = 0;
    float lowest = 2;
    for (std::size_t cut = kAround; cut + kAround <= peaks.size(); ++cut) {
        const auto loudest =
            *std::max_element(peaks.begin() + static_cast<std::ptrdiff_t>(cut - kAround),
                              peaks.begin() + static_cast<std::ptrdiff_t>(cut + kAround));
        if (loudest >= lowest) continue;
        lowest = loudest;
        best = cut;
    }
    return best;
}

}  // namespace nashra
