// Makes speech shorter without making it higher. libsonic's place. Lives in voice processes.
#pragma once

#include <functional>
#include <memory>

#include "model/pcm.h"

namespace nashra {

class TimeScale {
  public:
    /// Receives the shorter sound piece by piece; false ends the speaking.
    using Listener = std::function<bool(Samples)>;

    /// `compression`: 2 makes the sound half as long; 1 passes it on as it is. All that follow
    /// throw Error{unavailable} where there is no memory for the sound.
    TimeScale(double compression, PcmFormat format, Listener listener);

    /// Answers whether to go on, as `end` does.
    bool write(Samples samples);

    /// Passes on what is still held back. Call once, behind the last sound.
    bool end();

  private:
    bool pass_on();

    struct Destroy {
        void operator()(void* stream) const;
    };

    Listener listener_;
    std::unique_ptr<void, Destroy> stream_;  // none: nothing is compressed
};

}  // namespace nashra
