// Whose sound the device plays: it stays open from one listening to the next, and is silent where
// there is none.
#pragma once

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>

#include "player/audio_callback.h"

namespace nashra {

class CallbackSlot {
  public:
    /// From now on the device calls it. Any thread but the audio thread, as `clear`.
    void put(AudioCallback& callback) { callback_.store(&callback); }

    /// After it returns nobody is called any more.
    void clear() {
        callback_.store(nullptr);
        while (in_use_.load())
            std::this_thread::yield();
    }

    /// Audio thread only. Realtime-safe.
    void fill(std::span<Sample> out) noexcept {
        in_use_.store(true);  // before the look, so that `clear` waits for who was seen
        if (auto* const callback = callback_.load()) {
            callback->fill(out);
        } else {
            std::fill(out.begin(), out.end(), Sample{0});
        }
        in_use_.store(false);
    }

  private:
    std::atomic<AudioCallback*> callback_{nullptr};
    std::atomic<bool> in_use_{false};
};

}  // namespace nashra
