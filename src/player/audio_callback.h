// All code that runs on the audio thread. Nothing here locks, allocates, throws, logs or waits: a
// late answer is a click in the listener's ear.
#pragma once

#include <cstddef>
#include <span>

#include "player/block_queue.h"
#include "player/transport.h"

namespace nashra {

class AudioCallback {
  public:
    AudioCallback(BlockQueue& queue, Transport& transport) : queue_(queue), transport_(transport) {}

    /// Fills `out` with the next frames of the wanted take, or with silence while paused and where
    /// there is none. Realtime-safe. Audio thread only.
    void fill(std::span<Sample> out) noexcept;

    /// The device asks for sound, and is given something else. Realtime-safe. Audio thread only.
    void wait_its_turn() noexcept { transport_.pulse.fetch_add(1); }

  private:
    const QueuedBlock* next_block(Take wanted) noexcept;
    void amplify(std::span<Sample> sound, float wanted) noexcept;

    BlockQueue& queue_;
    Transport& transport_;
    float gain_ = 1.0F;       // of the last sample
    std::size_t offset_ = 0;  // frames of the front block that were heard
};

}  // namespace nashra
