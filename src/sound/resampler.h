// Sound at another rate, pulled block by block, for files that do not know the voice's. Frame n of
// what comes out is heard when frame n * from / to of what goes in would be: nothing is delayed.
// One thread.
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <span>

#include "sound/samplerate_library.h"

namespace nashra {

class Resampler {
  public:
    /// The next block of the sound, valid until the next call; empty at its end. What it throws,
    /// `read` throws.
    using Pull = std::function<std::span<const float>()>;

    /// Throws Error{unavailable} where libsamplerate is not installed.
    Resampler(int from_rate, int to_rate, Pull pull);
    Resampler(const Resampler&) = delete;
    Resampler& operator=(const Resampler&) = delete;

    /// Fills all of `out`, behind the end of the sound with silence.
    void read(std::span<float> out);

  private:
    struct DeleteState {
        void operator()(SRC_STATE* state) const { samplerate_library()->delete_state(state); }
    };

    static long take(void* self, float** taken) noexcept;

    Pull pull_;
    double ratio_;
    std::exception_ptr failure_;  // of pull_; thrown when the C library has returned
    std::unique_ptr<SRC_STATE, DeleteState> state_;
};

}  // namespace nashra
