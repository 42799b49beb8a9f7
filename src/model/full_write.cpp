#include "model/full_write.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace nashra {

namespace {

/// Standard output may be a pipe that somebody else made non-blocking: wait for room.
/// Answers 0 or an errno.
int wait_for_room(int fd) {
    pollfd room{.fd = fd, .events = POLLOUT, .revents = 0};
    return ::poll(&room, 1, -1) < 0 ? errno : 0;
}

}  // namespace

int write_fully(int fd, std::span<const std::byte> bytes, OnSignal on_signal) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
            continue;
        }
        int error = errno;
        if (error == EAGAIN) error = wait_for_room(fd);
        if (error == EINTR && on_signal == OnSignal::go_on) continue;
        if (error != 0) return error;
    }
    return 0;
}

int write_fully_at(int fd, std::span<const std::byte> bytes, std::int64_t offset) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(fd, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno != EINTR) return errno;
        if (written < 0) continue;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += written;
    }
    return 0;
}

}  // namespace nashra
