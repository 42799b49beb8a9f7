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

/// A moment between two samples is on the straight line between their levels, but for what all the
/// steps around it, from one sample to the next, add: at most so many times the steepest of them.
float most_steps_off(const Taps& taps, int phase) {
    constexpr std::size_t kBefore = kPeakMargin - 1;
    const float way = static_cast<float>(phase) / kOversampling;
    float steps = 0;
    float sum = 0;
    for (std::size_t i = 0; i < kTaps; ++i) {
        sum += taps[i];
        if (i == kBefore) sum -= 1 - way;
        if (i == kBefore + 1) sum -= way;
        steps += std::abs(sum);
    }
    return steps;
}

struct Interpolators {
    std::array<Taps, kOversampling - 1> taps{taps_at(1), taps_at(2), taps_at(3)};
    float most_steps = std::max(
        {most_steps_off(taps[0], 1), most_steps_off(taps[1], 2), most_steps_off(taps[2], 3)});
};

const Interpolators& interpolators() {
    static const Interpolators all;
    return all;
}

/// The level of the loudest sample.
template <std::size_t size>
float loudest(std::span<const Sample, size> sound) {
    Sample highest = 0;
    Sample lowest = 0;
    for (const Sample sample : sound) {
        highest = std::max(highest, sample);
        lowest = std::min(lowest, sample);
    }
    return static_cast<float>(std::max<int>(highest, -lowest));
}

/// No step from one sample to the next is larger. Halves of them are samples again, of which a
/// processor compares eight at a time.
template <std::size_t size>
float steepest(std::span<const Sample, size> sound) {
    Sample up = 0;
    Sample down = 0;
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const auto half = static_cast<Sample>((sound[i + 1] >> 1) - (sound[i] >> 1));
        up = std::max(up, half);
        down = std::min(down, half);
    }
    return static_cast<float>(2 * std::max<int>(up, -down) + 1);
}

/// No moment is louder.
template <std::size_t size>
float bound(std::span<const Sample, size> sound) {
    return loudest(sound) + interpolators().most_steps * steepest(sound);
}

// So many samples' moments are looked at together.
constexpr std::size_t kPortion = 32;
static_assert(kHop % kPortion == 0);

using PortionWithMargins = std::span<const Sample, kPortion + kTaps>;

float loudest_between(PortionWithMargins portion) {
    std::array<float, kPortion + kTaps> sound{};
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] = static_cast<float>(portion[i]);
    std::array<float, kPortion> levels{};
    for (const auto& taps : interpolators().taps) {
        std::array<float, kPortion> between{};
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            for (std::size_t i = 0; i < kPortion; ++i)
                between[i] += taps[tap] * sound[i + tap + 1];
        }
        for (std::size_t i = 0; i < kPortion; ++i)
            levels[i] = std::max(levels[i], std::abs(between[i]));
    }
    return *std::max_element(levels.begin(), levels.end());
}

}  // namespace

float true_peak(HopWithMargins hop, float floor) {
    float level = loudest(hop);
    const float enough = std::max(level, floor * kFullScale);
    if (bound(hop) <= enough) return level / kFullScale;
    for (std::size_t first = 0; first < kHop; first += kPortion) {
        const auto portion = hop.subspan(first).first<kPortion + kTaps>();
        if (bound(portion) > std::max(level, enough))
            level = std::max(level, loudest_between(portion));
    }
    return level / kFullScale;
}

}  // namespace nashra
