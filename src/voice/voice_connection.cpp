#include "voice/voice_connection.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>

#include "model/error.h"

namespace nashra {

using voice_protocol::Frame;
using voice_protocol::FrameKind;

namespace {

constexpr std::size_t kBufferSize = 64U << 10U;

}  // namespace

VoiceConnection::VoiceConnection(VoiceProcess& process, const voice_protocol::Request& request,
                                 std::chrono::milliseconds patience)
    : process_(process),
      generation_(process.generation()),
      patience_(patience),
      socket_(process.connect()),
      buffer_(kBufferSize) {
    // If nobody is there to take the request, next() finds out and says so.
    voice_protocol::send_all(socket_.get(), voice_protocol::encode(request));
}

VoiceConnection::Message VoiceConnection::next() {
    while (true) {
        Frame frame{};
        while (end_ - begin_ < sizeof frame)
            receive_more();
        std::memcpy(&frame, buffer_.data() + begin_, sizeof frame);
        if (frame.size > voice_protocol::kLargestFrame) give_up("spoke nonsense");
        while (end_ - begin_ < sizeof frame + frame.size)
            receive_more();
        const std::span payload{buffer_.data() + begin_ + sizeof frame, frame.size};
        begin_ += sizeof frame + frame.size;
        if (frame.kind == FrameKind::hello && frame.size == sizeof speaker_) {
            std::memcpy(&speaker_, payload.data(), sizeof speaker_);
            continue;
        }
        if (frame.kind == FrameKind::failed) {
            throw Error{Kind::unavailable,
                        std::string{reinterpret_cast<const char*>(payload.data()), payload.size()}};
        }
        return {frame.kind, payload};
    }
}

void VoiceConnection::receive_more() {
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
    while (true) {
        pollfd waiting{socket_.get(), POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(patience_.count()));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) {
            if (speaker_ > 0) {
                kill(speaker_, SIGKILL);
            } else {
                process_.replace(generation_);  // not even a child: the warm parent hangs
            }
            give_up("hung");
        }
        const auto got = recv(socket_.get(), buffer_.data() + end_, buffer_.size() - end_, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) give_up("died");
        end_ += static_cast<std::size_t>(got);
        return;
    }
}

void VoiceConnection::give_up(const char* what) {
    throw Error{Kind::try_later, std::string{"the voice process "} + what};
}

}  // namespace nashra
