#include "output/full_write.h"

#include <cctype>
#include <cerrno>
#include <system_error>
#include <utility>

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

std::string next_step(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return "free some space there, or record to another disk with -o";
        case EFBIG: return "record a shorter bulletin, or to .mp3, or raise the limit of ulimit -f";
        case EACCES:
        case EPERM:
        case EROFS: return "record to a folder of your own with -o";
        default: return "record to another place with -o";
    }
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

Error cannot_write(const std::string& name, int error) {
    return {Kind::io,
            "cannot write '" + name + "': " + cause_of(error) + " (" + next_step(error) + ")"};
}

std::string cause_of(int error) {
    std::string words = std::generic_category().message(error);
    if (!words.empty()) {
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    }
    return words;
}

}  // namespace nashra
