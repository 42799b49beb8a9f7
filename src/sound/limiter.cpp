#include "sound/limiter.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "sound/samples.h"

namespace nashra {

namespace {

// A hop's own gain is reached in its middle, so its neighbours' must be low enough for it too.
constexpr std::size_t kHeld = kReach + 1;
constexpr std::size_t kHopsAround = kHeld + kReach + 1;

/// Of each value the lowest within kHeld on both sides; the outermost are left out.
std::vector<float> lowest_around(std::span<const float> values) {
    std::vector<float> lowest(values.size() - 2 * kHeld);
    for (std::size_t i = 0; i < lowest.size(); ++i) {
        const auto around = values.subspan(i, 2 * kHeld + 1);
        lowest[i] = *std::min_element(around.begin(), around.end());
    }
    return lowest;
}

/// The same for the mean, within kReach. Of values that are all low enough for a moment, the mean
/// is low enough too.
std::vector<float> mean_around(std::span<const float> values) {
    constexpr std::size_t kWidth = 2 * kReach + 1;
    std::vector<float> means(values.size() - 2 * kReach);
    for (std::size_t i = 0; i < means.size(); ++i) {
        float sum = 0;
        for (const float value : values.subspan(i, kWidth))
            sum += value;
        means[i] = sum / static_cast<float>(kWidth);
    }
    return means;
}

constexpr std::size_t kHalf = kHop / 2;

/// Half a hop, louder by a gain that changes by so much in a whole one.
void turn(std::span<const Sample, kHalf> sound, float gain, float change,
          std::span<float, kHalf> out) {
    const float step = change / kHop;
    for (int i = 0; i < static_cast<int>(kHalf); ++i) {
        const auto at = static_cast<std::size_t>(i);
        out[at] = static_cast<float>(sound[at]) * (gain + static_cast<float>(i) * step);
    }
}

/// One hop, louder by a gain that goes from the one value over the next to the last.
void turn(std::span<const Sample, kHop> sound, std::span<const float, 3> gains,
          std::span<float, kHop> out) {
    turn(sound.first<kHalf>(), (gains[0] + gains[1]) / 2, gains[1] - gains[0], out.first<kHalf>());
    turn(sound.last<kHalf>(), gains[1], gains[2] - gains[1], out.last<kHalf>());
}

}  // namespace

std::size_t Limiter::margin() { return (kHopsAround + 1) * kHop; }

void Limiter::limit(Samples sound, std::span<float> out) const {
    assert(sound.size() == out.size() + 2 * margin() && out.size() % kHop == 0);
    const auto hops = out.size() / kHop;
    std::vector<float> gains(hops + 2 * kHopsAround);
    const float quiet_enough = ceiling_ / gain_;
    bool all_quiet = true;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const auto hop = sound.subspan((i + 1) * kHop - kPeakMargin);
        const float peak = true_peak(hop.first<kHop + 2 * kPeakMargin>(), quiet_enough);
        all_quiet = all_quiet && peak <= quiet_enough;
        gains[i] = std::min(gain_, ceiling_ / peak) / kFullScale;
    }
    const auto own = sound.subspan(margin(), out.size());
    if (all_quiet) return to_fractions(own, gain_, out);
    const auto smooth = mean_around(lowest_around(gains));
    for (std::size_t i = 0; i < hops; ++i)
        turn(own.subspan(i * kHop).first<kHop>(), std::span{smooth}.subspan(i).first<3>(),
             out.subspan(i * kHop).first<kHop>());
}

}  // namespace nashra
