#include "player/queue_sink.h"

#include <algorithm>
#include <chrono>

namespace nashra {

namespace {

// The audio thread cannot wake anybody, so a full queue is looked at again after a time: a fraction
// of what the queue holds. While an older take is in it, the audio thread drops that at its next
// call, and then has only what there was room for behind it.
constexpr std::chrono::milliseconds kLookAgain{100};
constexpr std::chrono::milliseconds kLookAgainBehindOlder{1};
constexpr std::chrono::milliseconds kLookAgainPaused{2000};

}  // namespace

void QueueSink::begin(Take take, std::uint32_t hold_at) {
    take_ = take;
    hold_at_ = hold_at;
    block_ = nullptr;
}

Flow QueueSink::flow() const { return transport_.take.load() == take_ ? Flow::more : Flow::stop; }

Flow QueueSink::write(Place place, Samples samples) {
    while (!samples.empty()) {
        if (transport_.take.load() != take_) return Flow::stop;
        const bool continues = block_ != nullptr && block_->place.passage == place.passage &&
                               block_->place.sentence == place.sentence &&
                               block_->place.frame + block_->count == place.frame;
        if (block_ != nullptr && !continues && flush() == Flow::stop) return Flow::stop;
        if (block_ == nullptr) {
            if (wait_for_room() == Flow::stop) return Flow::stop;
            block_ = queue_.back();
            block_->take = take_;
            block_->place = place;
            block_->hold = place.passage < hold_at_ ? Hold::no : Hold::yes;
            block_->count = 0;
        }
        const auto room = QueuedBlock::kFrames - block_->count;
        const auto count = std::min<std::size_t>(room, samples.size());
        std::copy_n(samples.data(), count, block_->samples.data() + block_->count);
        block_->count += static_cast<std::uint32_t>(count);
        place.frame += static_cast<std::uint32_t>(count);
        samples = samples.subspan(count);
        if (block_->count == QueuedBlock::kFrames && flush() == Flow::stop) return Flow::stop;
    }
    return Flow::more;
}

Flow QueueSink::flush() {
    if (transport_.take.load() != take_) return Flow::stop;
    if (block_ != nullptr && block_->count > 0) queue_.push();
    block_ = nullptr;
    return Flow::more;
}

Flow QueueSink::wait_for_room() {
    std::unique_lock lock{mutex_};
    auto behind = kLookAgainBehindOlder;  // longer and longer: a device that was lost drops nothing
    while (queue_.back() == nullptr) {
        if (transport_.take.load() != take_) return Flow::stop;
        const auto patience = transport_.paused.load() ? kLookAgainPaused : kLookAgain;
        // Blocks are written by this thread alone, so it may look at what it has written.
        const auto* oldest = queue_.front();
        const bool behind_older = oldest != nullptr && oldest->take != take_;
        changed_.wait_for(lock, behind_older ? behind : patience);
        behind = std::min(behind * 2, kLookAgain);
    }
    return transport_.take.load() == take_ ? Flow::more : Flow::stop;
}

void QueueSink::wake() {
    const std::lock_guard lock{mutex_};
    changed_.notify_all();
}

}  // namespace nashra
