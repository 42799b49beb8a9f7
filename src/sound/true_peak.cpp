#include "sound/true_peak.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include "sound/samples.h"

namespace nashra {

namespace {

constexpr std::size_t kTaps = 2 * kPeakMargin;
constexpr int kOversampling = 4;

using Taps = std::array<float, kTaps>;

/// A sinc in a raised cosine, for the moment `phase` quarters behind the middle.
Taps taps_at(int phase) {
    constexpr double kPi = std::numbers::pi;
    Taps taps{};
    double sum = 0;
    for (std::size_t i = 0; i < kTaps; ++i) {
        const double distance =
            static_cast<double>(i) - (kPeakMargin - 1) - static_cast<double>(phase) / kOversampling;
        const double window = 0.5 + 0.5 * std::cos(kPi * distance / kPeakMargin);
        const double tap = std::sin(kPi * distance) / (kPi * distance) * window;
        taps[i] = static_cast<float>(tap);
        sum += tap;
    }
    for (auto& tap : taps)
        tap /= static_cast<float>(sum);
    return taps;
}

struct Interpolators {
    std::array<Taps, kOversampling - 1> taps{taps_at(1), taps_at(2), taps_at(3)};
    /// By what factor a moment between samples may be louder than all of them.
    float most_overshoot = 1;

    Interpolators() {
        for (const auto& each : taps) {
            float sum = 0;
            for (const float tap : each)
                sum += std::abs(tap);
            most_overshoot = std::max(most_overshoot, sum);
        }
    }
};

const Interpolators& interpolators() {
    static const Interpolators all;
    return all;
}

int loudest(HopWithMargins hop) {
    int level = 0;
    for (const int sample : hop)
        level = std::max(level, std::abs(sample));
    return level;
}

float loudest_between(HopWithMargins hop) {
    std::array<float, kHop + 2 * kPeakMargin> sound{};
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] = static_cast<float>(hop[i]);
    std::array<float, kHop> levels{};
    for (const auto& taps : interpolators().taps) {
        std::array<float, kHop> between{};
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            for (std::size_t i = 0; i < kHop; ++i)
                between[i] += taps[tap] * sound[i + tap + 1];
        }
        for (std::size_t i = 0; i < kHop; ++i)
            levels[i] = std::max(levels[i], std::abs(between[i]));
    }
    return *std::max_element(levels.begin(), levels.end());
}

}  // namespace

float true_peak(HopWithMargins hop, float floor) {
    const auto around = static_cast<float>(loudest(hop)) / kFullScale;
    if (around * interpolators().most_overshoot <= floor) return around;
    return std::max(around, loudest_between(hop) / kFullScale);
}

}  // namespace nashra
