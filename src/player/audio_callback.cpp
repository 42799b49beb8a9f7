#include "player/audio_callback.h"

#include <algorithm>

namespace nashra {

const QueuedBlock* AudioCallback::next_block(Take wanted) noexcept {
    const QueuedBlock* block = queue_.front();
    while (block != nullptr && (block->take < wanted || offset_ >= block->count)) {
        queue_.pop();
        offset_ = 0;
        block = queue_.front();
    }
    // A newer take than the one this call began with is for the next call.
    return block != nullptr && block->take == wanted ? block : nullptr;
}

void AudioCallback::fill(std::span<Sample> out) noexcept {
    transport_.pulse.fetch_add(1);
    const Take wanted = transport_.take.load();
    // Read before the queue: what the narrator finished before this is in the queue by now.
    const Take narrated = transport_.narrated.load();
    const bool paused = transport_.paused.load();

    // Also while paused, so that a skip finds room for its new take.
    const QueuedBlock* block = next_block(wanted);
    while (!paused && !out.empty() && block != nullptr) {
        const auto count = std::min<std::size_t>(out.size(), block->count - offset_);
        std::copy_n(block->samples.data() + offset_, count, out.data());
        out = out.subspan(count);
        offset_ += count;
        Place place = block->place;
        place.frame += static_cast<std::uint32_t>(offset_);
        transport_.publish({wanted, place});
        block = next_block(wanted);
    }
    if (!paused) transport_.starved.fetch_add(out.size());
    std::fill(out.begin(), out.end(), Sample{0});
    if (block == nullptr && narrated == wanted) transport_.played_out.store(wanted);
}

}  // namespace nashra
