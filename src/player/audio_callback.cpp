#include "player/audio_callback.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nashra {

namespace {

// From silence to the voice's own loudness in 6 ms: shorter is a click.
constexpr float kGainStep = 1.0F / 128;

}  // namespace

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

void AudioCallback::amplify(std::span<Sample> sound, float wanted) noexcept {
    if (wanted == 1.0F && gain_ == 1.0F) return;
    constexpr float kLoudest = std::numeric_limits<Sample>::max();
    for (auto& sample : sound) {
        const float left = wanted - gain_;
        gain_ = std::abs(left) <= kGainStep ? wanted : gain_ + std::copysign(kGainStep, left);
        const float louder = static_cast<float>(sample) * gain_;
        sample = static_cast<Sample>(std::clamp(louder, -kLoudest, kLoudest));
    }
}

void AudioCallback::fill(std::span<Sample> out) noexcept {
    transport_.pulse.fetch_add(1);
    const Take wanted = transport_.take.load();
    // Read before the queue: what the narrator finished before this is in the queue by now.
    const Take narrated = transport_.narrated.load();
    const bool paused = transport_.paused.load();
    const float gain = transport_.gain.load();

    // Also while paused, so that a skip finds room for its new take.
    const QueuedBlock* block = next_block(wanted);
    while (!paused && !out.empty() && block != nullptr && block->hold == Hold::no) {
        const auto count = std::min<std::size_t>(out.size(), block->count - offset_);
        std::copy_n(block->samples.data() + offset_, count, out.data());
        amplify(out.first(count), gain);
        out = out.subspan(count);
        offset_ += count;
        Place place = block->place;
        place.frame += static_cast<std::uint32_t>(offset_);
        transport_.publish({wanted, place});
        block = next_block(wanted);
    }
    const bool held = !paused && block != nullptr && block->hold == Hold::yes;
    if (held) transport_.held.store(wanted);
    if (!paused && !held) transport_.starved.fetch_add(out.size());
    if (!out.empty()) gain_ = gain;  // nothing clicks in silence
    std::fill(out.begin(), out.end(), Sample{0});
    if (block == nullptr && narrated == wanted) transport_.played_out.store(wanted);
}

}  // namespace nashra
