#include "output/sound_blocks.h"

#include <algorithm>

namespace nashra {

std::uint64_t frames_at_rate(std::uint64_t frames, int from_rate, int to_rate) {
    const auto from = static_cast<std::uint64_t>(from_rate);
    return (frames * static_cast<std::uint64_t>(to_rate) + from / 2) / from;
}

SoundBlocks::SoundBlocks(const LevelledSound& sound, int rate)
    : sound_(sound),
      rate_(rate),
      frames_(frames_at_rate(sound.frames(), sound.pcm().sample_rate, rate)) {
    const auto voice_rate = sound.pcm().sample_rate;
    if (rate != voice_rate) resampler_.emplace(voice_rate, rate, [this] { return read_block(); });
}

std::span<const float> SoundBlocks::next() {
    if (!resampler_) return read_block();
    converted_.resize(std::min<std::uint64_t>(kLongest, frames_ - given_));
    if (!converted_.empty()) resampler_->read(converted_);
    given_ += converted_.size();
    return converted_;
}

std::span<const float> SoundBlocks::read_block() {
    const auto size = std::min<std::uint64_t>(kLongest, sound_.frames() - read_);
    if (size == 0) return {};
    block_.resize(kLongest);
    sound_.read(static_cast<std::int64_t>(read_), block_);
    read_ += size;
    return std::span{block_}.first(size);
}

}  // namespace nashra
