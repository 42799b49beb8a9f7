#include "voice/gathered_frames.h"

#include <algorithm>
#include <cstdint>

namespace nashra {

namespace {

constexpr std::size_t kMostGathered = 32U << 10U;  // 0.7 s of sound
// More than the engine hands over at a time.
constexpr std::size_t kRoom = kMostGathered + (4U << 10U);

}  // namespace

GatheredFrames::GatheredFrames(int socket) : socket_(socket) { waiting_.reserve(kRoom); }

bool GatheredFrames::send(voice_protocol::FrameKind kind, std::span<const std::byte> payload) {
    const voice_protocol::Frame frame{kind, static_cast<std::uint32_t>(payload.size())};
    const auto header = std::as_bytes(std::span{&frame, 1});
    waiting_.insert(waiting_.end(), header.begin(), header.end());
    waiting_.insert(waiting_.end(), payload.begin(), payload.end());
    return waiting_.size() < enough_ || let_go();
}

void GatheredFrames::finish() {
    send(voice_protocol::FrameKind::end, {});
    let_go();
}

bool GatheredFrames::let_go() {
    enough_ = std::min(2 * waiting_.size(), kMostGathered);
    const bool heard = voice_protocol::send_all(socket_, waiting_);
    waiting_.clear();
    return heard;
}

}  // namespace nashra
