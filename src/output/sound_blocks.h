// A recording's sound from its beginning to its end, block by block, at the rate that a file wants.
// One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "output/levelled_sound.h"
#include "sound/resampler.h"

namespace nashra {

/// So many frames has a sound of `frames` at another rate.
std::uint64_t frames_at_rate(std::uint64_t frames, int from_rate, int to_rate);

class SoundBlocks {
  public:
    /// Frames of a block, in whole hops (true_peak.h).
    static constexpr std::size_t kLongest = 32768;

    /// `sound` must outlive it. Throws Error{unavailable} where another rate is wanted and
    /// libsamplerate is not installed.
    SoundBlocks(const LevelledSound& sound, int rate);
    SoundBlocks(const SoundBlocks&) = delete;
    SoundBlocks& operator=(const SoundBlocks&) = delete;

    int rate() const { return rate_; }
    /// In all, at that rate.
    std::uint64_t frames() const { return frames_; }

    /// Valid until the next call; empty at the end. Throws Error{Kind::io}.
    std::span<const float> next();

    /// Frames of the recording that were read.
    std::uint64_t read_so_far() const { return read_; }

  private:
    std::span<const float> read_block();

    const LevelledSound& sound_;
    int rate_;
    std::uint64_t frames_;
    std::uint64_t read_ = 0;
    std::uint64_t given_ = 0;
    std::vector<float> block_;
    std::vector<float> converted_;
    std::optional<Resampler> resampler_;
};

}  // namespace nashra
