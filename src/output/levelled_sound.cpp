#include "output/levelled_sound.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include "sound/samples.h"

namespace nashra {

namespace {

// Podcasts stay below -1 dBTP. What is lost in encoding makes some peaks a little higher.
constexpr double kHighestPeak = -2.0;  // dBTP
// What cannot be heard in a quiet room would only become its noise.
constexpr double kMostGain = 20.0;  // dB

// So much may the limiter take away without that being measured again: how much it is was reckoned
// to about a fifth.
constexpr double kSmallLoss = 0.5;  // dB
// Of the 0.5 that a podcast may be off.
constexpr double kNearEnough = 0.2;  // LU
constexpr int kMostCorrections = 8;

constexpr std::uint64_t kBlock = 32768;  // frames that are read at once, in whole hops

double factor(double decibels) { return std::pow(10.0, decibels / 20.0); }

const double kCeiling = factor(kHighestPeak);

/// In decibels, the limiter's loss made up for.
double gain_for(const SoundMeter& meter, double wanted) {
    double gain = wanted;
    for (int i = 0; i < kMostCorrections; ++i)
        gain = std::min(wanted + meter.peaks().loss(factor(gain), kCeiling), kMostGain);
    return gain;
}

}  // namespace

void SoundMeter::hear(Samples samples) {
    loudness_.hear(samples);
    peaks_.hear(samples);
}

LevelledSound::LevelledSound(const Spool& spool, const SoundMeter& meter, double target)
    : spool_(&spool) {
    if (!meter.loudness()) return;
    const double wanted = target - *meter.loudness();
    double gain = gain_for(meter, wanted);
    gain_ = static_cast<float>(factor(gain));
    if (static_cast<double>(meter.peaks().peak() * gain_) <= kCeiling) return;
    turn_up(gain);
    if (gain - wanted <= kSmallLoss) return;
    for (int i = 0; i < kMostCorrections; ++i) {
        const auto missing = target - measured().value_or(target);
        if (std::abs(missing) <= kNearEnough) return;
        gain = std::min(gain + missing, kMostGain);
        turn_up(gain);
    }
}

void LevelledSound::turn_up(double decibels) {
    gain_ = static_cast<float>(factor(decibels));
    limiter_.emplace(gain_, static_cast<float>(kCeiling));
}

std::optional<double> LevelledSound::measured() const {
    LoudnessMeter meter{pcm()};
    std::vector<float> block(kBlock);
    for (std::uint64_t first = 0; first < frames(); first += kBlock) {
        read(static_cast<std::int64_t>(first), block);
        meter.hear(std::span<const float>{block}.first(std::min(kBlock, frames() - first)));
    }
    return meter.loudness();
}

void LevelledSound::read(std::int64_t first, std::span<float> out) const {
    assert(first % static_cast<std::int64_t>(kHop) == 0 && out.size() % kHop == 0);
    const auto margin = limiter_ ? Limiter::margin() : 0;
    std::vector<Sample> spoken(out.size() + 2 * margin);
    spool_->read(first - static_cast<std::int64_t>(margin), spoken);
    if (limiter_)
        limiter_->limit(spoken, out);
    else
        to_fractions(spoken, gain_, out);
}

}  // namespace nashra
