// A recording's sound as loud as its listener wants it: turned up or down by one gain, and kept
// below the level at which loudspeakers would clip. Which gain that is, is known when all of it was
// heard.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "output/spool.h"
#include "sound/limiter.h"
#include "sound/loudness.h"
#include "sound/peak_energy.h"

namespace nashra {

/// Hears a recording while it is made. One thread.
class SoundMeter {
  public:
    /// Throws Error{unavailable} where libebur128 is not installed.
    explicit SoundMeter(PcmFormat pcm) : loudness_(pcm) {}

    void hear(Samples samples);
    /// There is nothing more to hear.
    void finish() { peaks_.finish(); }

    std::optional<double> loudness() const { return loudness_.loudness(); }
    const PeakEnergy& peaks() const { return peaks_; }

  private:
    LoudnessMeter loudness_;
    PeakEnergy peaks_;
};

class LevelledSound {
  public:
    /// As the voice has spoken.
    explicit LevelledSound(const Spool& spool) : spool_(&spool) {}
    /// At `target` LUFS. REQUIRES: `meter` has heard all of it, and is finished. Reads it again
    /// only where much of it must be turned down.
    LevelledSound(const Spool& spool, const SoundMeter& meter, double target);

    PcmFormat pcm() const { return spool_->pcm(); }
    std::uint64_t frames() const { return spool_->frames(); }

    /// Whole hops (true_peak.h) from frame `first` on, which is the beginning of one; full scale is
    /// 1.0. Silence behind the end. Any thread. Throws Error{Kind::io}.
    void read(std::int64_t first, std::span<float> out) const;

  private:
    void turn_up(double decibels);
    std::optional<double> measured() const;

    const Spool* spool_;
    float gain_ = 1;
    std::optional<Limiter> limiter_;
};

}  // namespace nashra
