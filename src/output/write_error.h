// Writes that failed, in words the listener can act on. Any thread.
#pragma once

#include <string>
#include <utility>

#include "model/error.h"

namespace nashra {

/// Caught where what is written is not what the listener named: the file may be hidden, and the
/// next step another than "-o".
class WriteError : public Error {
  public:
    WriteError(std::string name, int error, const std::string& message)
        : Error(Kind::io, message), name_(std::move(name)), error_(error) {}

    const std::string& name() const { return name_; }
    int error() const { return error_; }  // an errno

  private:
    std::string name_;
    int error_;
};

/// The error for a write or an fsync of `name` that failed with `error`, an errno:
/// "cannot write 'bulletin.mp3': no space left on device (free some space ...)".
WriteError cannot_write(const std::string& name, int error);

}  // namespace nashra
