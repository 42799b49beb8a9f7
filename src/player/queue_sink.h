// The narration thread's end of the queue: cuts sound into blocks and waits while the queue is
// full.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <limits>
#include <mutex>

#include "model/pcm_sink.h"
#include "player/block_queue.h"
#include "player/transport.h"

namespace nashra {

/// `write` runs on the narration thread; `wake` on any.
class QueueSink : public PcmSink {
  public:
    QueueSink(BlockQueue& queue, Transport& transport) : queue_(queue), transport_(transport) {}

    static constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

    /// What is written from now on belongs to `take`; it is refused as soon as another is wanted.
    /// From the passage `hold_at` on it is held back.
    void begin(Take take, std::uint32_t hold_at = kNever);

    Flow write(Place place, Samples samples) override;
    Flow flow() const override;

    /// Hands over what is left of the last block. Stop when another take is wanted.
    Flow flush();

    /// The take, the pause or the end has changed: look again.
    void wake();

  private:
    Flow wait_for_room();

    BlockQueue& queue_;
    Transport& transport_;
    Take take_ = 0;
    std::uint32_t hold_at_ = kNever;
    QueuedBlock* block_ = nullptr;  // being filled
    std::mutex mutex_;
    std::condition_variable changed_;
};

}  // namespace nashra
