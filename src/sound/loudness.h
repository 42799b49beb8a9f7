// How loud a recording is as a whole: integrated loudness with its gates (ITU-R BS.1770-4, EBU R
// 128), as if the mono sound came from two loudspeakers. Silence between sentences counts for
// nothing. Holds the same few kilobytes however long the sound is. One thread.
#pragma once

#include <memory>
#include <optional>
#include <span>

#include "model/pcm.h"
#include "sound/ebur128_library.h"

namespace nashra {

class LoudnessMeter {
  public:
    /// Throws Error{unavailable} where libebur128 is not installed.
    explicit LoudnessMeter(PcmFormat pcm);

    void hear(Samples samples);
    /// Of which 1.0 is the loudest sample that a file can hold.
    void hear(std::span<const float> samples);

    /// LUFS, exact to a tenth; nothing for silence, and for less than 0.4 s of sound.
    std::optional<double> loudness() const;

  private:
    struct Destroy {
        void operator()(ebur128_state* state) const { ebur128_library().destroy(&state); }
    };

    std::unique_ptr<ebur128_state, Destroy> state_;
};

}  // namespace nashra
