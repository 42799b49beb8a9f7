// Whose sound the device plays: it stays open from one listening to the next, and is silent where
// there is none.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
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

    /// A device that sleeps swallows what it is given while it wakes up: so many frames of silence
    /// first. REQUIRES: the device is not calling.
    void lead_in(std::uint64_t frames) { silence_ = frames; }

    /// The device will not call any more, until it is opened anew. Any thread.
    std::atomic<bool> ended{false};

    /// Audio thread only. Realtime-safe.
    void fill(std::span<Sample> out) noexcept {
        in_use_.store(true);  // before the look, so that `clear` waits for who was seen
        auto* const callback = callback_.load();
        const auto silent = std::min<std::uint64_t>(silence_, out.size());
        std::fill_n(out.begin(), silent, Sample{0});
        silence_ -= silent;
        out = out.subspan(silent);
        if (callback != nullptr && out.empty()) {
            callback->wait_its_turn();
        } else if (callback != nullptr) {
            callback->fill(out);
        } else {
            std::fill(out.begin(), out.end(), Sample{0});
        }
        in_use_.store(false);
    }

  private:
    std::atomic<AudioCallback*> callback_{nullptr};
    std::atomic<bool> in_use_{false};
    std::uint64_t silence_ = 0;  // still to come, before anybody is called
};

}  // namespace nashra
