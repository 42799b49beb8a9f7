// Sound on its way from the narration thread to the audio thread: a ring of fixed blocks, one
// producer, one consumer, no lock, no allocation after construction.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/pcm.h"
#include "model/place.h"
#include "player/transport.h"

namespace nashra {

/// Whether the listener wants to hear no more before they say so.
enum class Hold { no, yes };

/// About 23 ms of sound.
struct QueuedBlock {
    static constexpr std::size_t kFrames = 512;

    Take take = 0;
    Place place;  // of the first sample
    Hold hold = Hold::no;
    std::uint32_t count = 0;
    std::array<Sample, kFrames> samples{};
};

class BlockQueue {
  public:
    /// Three seconds: enough that a busy machine does not interrupt the reading.
    static constexpr std::size_t kBlocks = 128;

    // Producer: fill the block that `back` answers (null when the queue is full), then `push`.
    QueuedBlock* back() noexcept {
        const auto end = end_.load(std::memory_order_relaxed);
        if (end - begin_.load(std::memory_order_acquire) == kBlocks) return nullptr;
        return &blocks_[end % kBlocks];
    }
    void push() noexcept {
        end_.store(end_.load(std::memory_order_relaxed) + 1, std::memory_order_release);
    }

    // Consumer: read the block that `front` answers (null when the queue is empty), then `pop`.
    const QueuedBlock* front() const noexcept {
        const auto begin = begin_.load(std::memory_order_relaxed);
        if (begin == end_.load(std::memory_order_acquire)) return nullptr;
        return &blocks_[begin % kBlocks];
    }
    void pop() noexcept {
        begin_.store(begin_.load(std::memory_order_relaxed) + 1, std::memory_order_release);
    }

  private:
    std::vector<QueuedBlock> blocks_ = std::vector<QueuedBlock>(kBlocks);
    std::atomic<std::size_t> begin_{0};  // written by the consumer
    std::atomic<std::size_t> end_{0};    // written by the producer
};

}  // namespace nashra
