#include "voice/voice_connection.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>

#include "model/error.h"
#include "model/message.h"

namespace nashra {

using voice_protocol::Frame;
using voice_protocol::FrameKind;

namespace {

constexpr std::size_t kBufferSize = 64U << 10U;

// How often a listener is asked whether a silent voice is still wanted.
constexpr std::chrono::milliseconds kSlice{50};

/// A request that is larger than the socket's buffer would wait for ever for a voice that hangs.
void send_within(int socket, std::chrono::milliseconds patience) {
    const auto count = patience.count();
    const timeval limit{static_cast<time_t>(count / 1000),
                        static_cast<suseconds_t>(count % 1000 * 1000)};
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

}  // namespace

VoiceConnection::VoiceConnection(VoiceProcess& process, const voice_protocol::Request& request,
                                 std::chrono::milliseconds patience)
    : process_(process), patience_(patience), line_(process.connect()), buffer_(kBufferSize) {
    send_within(line_.socket.get(), patience_);
    // If nobody is there to take the request, next() finds out and says so.
    voice_protocol::send_all(line_.socket.get(), voice_protocol::encode(request));
}

std::optional<VoiceConnection::Message> VoiceConnection::next(const Listener& listener) {
    while (true) {
        Frame frame{};
        while (end_ - begin_ < sizeof frame) {
            if (receive_more(listener) == Flow::stop) return std::nullopt;
        }
        std::memcpy(&frame, buffer_.data() + begin_, sizeof frame);
        if (frame.size > voice_protocol::kLargestFrame)
            give_up(message("the voice process spoke nonsense"));
        while (end_ - begin_ < sizeof frame + frame.size) {
            if (receive_more(listener) == Flow::stop) return std::nullopt;
        }
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
        return Message{frame.kind, payload};
    }
}

Flow VoiceConnection::receive_more(const Listener& listener) {
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
    if (wait_for_more(listener) == Flow::stop) return Flow::stop;
    ssize_t got = 0;
    do {
        got = recv(line_.socket.get(), buffer_.data() + end_, buffer_.size() - end_, 0);
    } while (got < 0 && errno == EINTR);
    if (got <= 0) give_up(message("the voice process died"));
    end_ += static_cast<std::size_t>(got);
    return Flow::more;
}

Flow VoiceConnection::wait_for_more(const Listener& listener) {
    const auto slice = std::min(kSlice, patience_);
    for (auto waited = slice; waited <= patience_; waited += slice) {
        pollfd waiting{line_.socket.get(), POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(slice.count()));
        if (ready > 0) return Flow::more;
        if (listener && listener() == Flow::stop) return Flow::stop;
    }
    kill_what_hangs();
    give_up(message("the voice process hung"));
}

void VoiceConnection::kill_what_hangs() {
    if (speaker_ > 0) {
        kill(speaker_, SIGKILL);
    } else {
        process_.replace(line_.generation);  // not even a child: the warm parent hangs
    }
}

void VoiceConnection::give_up(const std::string& what) { throw Error{Kind::try_later, what}; }

}  // namespace nashra
