// Makes sound louder without letting it clip: turns it down around its loudest moments, smoothly
// and before they come. What becomes of a sample depends on its surroundings alone, wherever the
// sound was begun to be read. Thread-safe.
#pragma once

#include <cstddef>
#include <span>

#include "model/pcm.h"
#include "sound/true_peak.h"

namespace nashra {

class Limiter {
  public:
    /// `ceiling`, the highest true peak there will be, is of full scale, which is 1.0.
    Limiter(float gain, float ceiling) : gain_(gain), ceiling_(ceiling) {}

    /// So many samples before and behind a stretch of sound must be known.
    static std::size_t margin();

    /// REQUIRES: `out` is whole hops, from a whole hop of the recording on; `sound` is the same
    /// stretch with `margin` samples on both sides.
    void limit(Samples sound, std::span<float> out) const;

  private:
    float gain_;
    float ceiling_;
};

/// So many hops before and behind a loud moment are turned down as far as it: longer than the
/// periods of a voice, which would be turned down one by one otherwise, and change its sound.
inline constexpr std::size_t kReach = 10;

}  // namespace nashra
