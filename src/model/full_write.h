// Writing all of something to a file or pipe, whatever portions the system takes it in. Knows
// nothing of what it is. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace nashra {

/// What a write does when a signal arrives while it blocks. A pipe whose reader sleeps would block
/// for ever, so there Ctrl-C must get through; a file on a disk never blocks for long.
enum class OnSignal { go_on, give_up };

/// Writes all of `bytes`. Answers 0, or the errno of the failure: EINTR with OnSignal::give_up,
/// EPIPE when the reader went away (SIGPIPE must be ignored).
int write_fully(int fd, std::span<const std::byte> bytes, OnSignal on_signal);

/// The same for a place inside a file, whatever its write position is. 0 or an errno.
int write_fully_at(int fd, std::span<const std::byte> bytes, std::int64_t offset);

}  // namespace nashra
