// What the player's threads tell each other without a lock: which take is wanted, whether it is
// paused, and what was heard last.
#pragma once

#include <atomic>
#include <cstdint>

#include "model/place.h"

namespace nashra {

/// A take is one uninterrupted reading. Skip, seek and a change of speed begin the next take; sound
/// of older takes is dropped unheard. Takes are counted from 1.
using Take = std::uint32_t;

/// What the loudspeaker was given last: frame by frame, where the listener is.
struct Heard {
    Take take = 0;  // 0: nothing was heard yet
    Place place;    // of the next frame
};

static_assert(std::atomic<float>::is_always_lock_free);

/// Thread-safe and realtime-safe. Who writes what:
///   take, paused, gain   the main thread
///   narrated          the narration thread: the take whose last block is in the queue
///   heard, held, played_out, pulse, starved   the audio thread
class Transport {
  public:
    std::atomic<Take> take{0};
    std::atomic<bool> paused{false};
    std::atomic<float> gain{1.0F};  // 1: as it is spoken
    std::atomic<Take> narrated{0};
    std::atomic<Take> held{0};              // the take that has come to where it is to stop
    std::atomic<Take> played_out{0};        // the take of which all was heard
    std::atomic<std::uint32_t> pulse{0};    // counts the device's calls: it stands still when lost
    std::atomic<std::uint64_t> starved{0};  // frames of silence, not paused: there was no sound yet

    /// Audio thread only. A sequence lock: odd while the fields change.
    void publish(const Heard& heard) noexcept {
        const auto before = sequence_.load();
        sequence_.store(before + 1);
        heard_take_.store(heard.take);
        heard_passage_.store(heard.place.passage);
        heard_sentence_.store(heard.place.sentence);
        heard_frame_.store(heard.place.frame);
        sequence_.store(before + 2);
    }

    /// Any thread but the audio thread.
    Heard heard() const noexcept {
        while (true) {
            const auto before = sequence_.load();
            const Heard heard{heard_take_.load(),
                              {heard_passage_.load(), heard_sentence_.load(), heard_frame_.load()}};
            if (before % 2 == 0 && sequence_.load() == before) return heard;
        }
    }

  private:
    std::atomic<std::uint32_t> sequence_{0};
    std::atomic<Take> heard_take_{0};
    std::atomic<std::uint32_t> heard_passage_{0};
    std::atomic<std::uint32_t> heard_sentence_{0};
    std::atomic<std::uint32_t> heard_frame_{0};
};

}  // namespace nashra
