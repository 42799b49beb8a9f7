// The seam to the sound device. Behind it stands PortAudio; in tests, a loudspeaker that is pulled
// by hand.
#pragma once

#include <chrono>

#include "player/audio_callback.h"

namespace nashra {

class Loudspeaker {
  public:
    virtual ~Loudspeaker() = default;

    /// Begins to call `callback` from the audio thread. Call once. Throws Error{unavailable} when
    /// there is no sound device.
    virtual void start(AudioCallback& callback) = 0;

    /// After it returns the callback is not called any more. Cuts what the device still holds.
    /// Makes a `start` that waits in another thread give up.
    virtual void stop() = 0;

    /// How long a frame takes from the callback to the ear; known after `start`.
    virtual std::chrono::milliseconds latency() const = 0;
};

}  // namespace nashra
