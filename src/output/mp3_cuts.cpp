#include "output/mp3_cuts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace nashra {

std::size_t quietest_cut(std::span<const float> sound, std::size_t frame) {
    std::vector<float> peaks;
    for (std::size_t at = 0; at + frame <= sound.size(); at += frame) {
        float peak = 0;
        for (const float sample : sound.subspan(at, frame))
            peak = std::max(peak, std::abs(sample));
        peaks.push_back(peak);
    }
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
