// Writes that failed, in words the listener can act on. Any thread.
#pragma once

#include <string>

#include "model/error.h"

namespace nashra {

/// The error for a write or an fsync of `name` that failed with `error`, an errno:
/// "cannot write 'bulletin.mp3': no space left on device (free some space ...)".
Error cannot_write(const std::string& name, int error);

}  // namespace nashra
