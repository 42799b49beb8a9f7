// The seam to the sound device. Behind it stands PortAudio; in tests, a loudspeaker that is pulled
// by hand.
#pragma once

#include <chrono>
#include <string>

#include "player/audio_callback.h"

namespace nashra {

/// What a loudspeaker is opened anew as: the one that it was, or the next one of the system's.
enum class Device { same, next };

class Loudspeaker {
  public:
    virtual ~Loudspeaker() = default;

    /// Begins to call `callback` from the audio thread. Call once. Throws Error{unavailable} when
    /// there is no sound device, or none any more: then it is `lost`.
    virtual void start(AudioCallback& callback) = 0;

    /// Opens the device anew, whatever became of it, and goes on calling. Answers its name. Throws
    /// Error{unavailable} while it is not there. One thread at a time.
    virtual std::string restart(Device which) = 0;

    /// The device has ended its stream: it was unplugged, or its server died. A device that only
    /// hangs is known by its pulse (transport.h). Any thread.
    virtual bool lost() const = 0;

    /// After it returns the callback is not called any more. Cuts what the device still holds.
    /// Makes a `start` or `restart` that waits in another thread give up.
    virtual void stop() = 0;

    /// How long a frame takes from the callback to the ear; known after `start`.
    virtual std::chrono::milliseconds latency() const = 0;
};

}  // namespace nashra
