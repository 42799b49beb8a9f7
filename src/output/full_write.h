// Writing all of something to a file or pipe, and its failures in words the listener can act on.
// Knows nothing of sound. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "model/descriptor.h"
#include "model/error.h"

namespace nashra {

/// What a write does when a signal arrives while it blocks. A pipe whose reader sleeps would block
/// for ever, so there Ctrl-C must get through; a file on a disk never blocks for long.
enum class OnSignal { go_on, give_up };

/// Writes all of `bytes`. Answers 0, or the errno of the failure: EINTR with OnSignal::give_up,
/// EPIPE when the reader went away (SIGPIPE must be ignored).
int write_fully(int fd, std::span<const std::byte> bytes, OnSignal on_signal);

/// The same for a place inside a file, whatever its write position is. 0 or an errno.
int write_fully_at(int fd, std::span<const std::byte> bytes, std::int64_t offset);

/// The error for a write or an fsync of `name` that failed with `error`, an errno:
/// "cannot write 'bulletin.mp3': no space left on device (free some space ...)".
Error cannot_write(const std::string& name, int error);

/// The system's words for an errno, in the middle of a sentence: "permission denied".
std::string cause_of(int error);

}  // namespace nashra
