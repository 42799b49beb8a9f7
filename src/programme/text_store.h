// Where the words of a running order lie. A bulletin is short, but a book, or a month of feeds, is
// megabytes that are read one sentence at a time: what exceeds 64 kB goes to an unnamed temporary
// file, so that the memory of a reading does not grow with its length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "model/descriptor.h"

namespace nashra {

/// One thread at a time keeps, any number read at the same time; who reads never waits for a disk
/// but for that of the words it reads.
class TextStore {
  public:
    struct Range {
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
    };

    Range keep(std::string_view text);

    /// Throws Error{io} when the temporary file cannot be read.
    std::string text(Range range) const;

  private:
    void spill();

    enum class Spilling { possible, impossible };

    Spilling spilling_ = Spilling::possible;  // of the keeping thread
    Descriptor file_;                         // opened before anything of it is read
    std::unique_ptr<std::mutex> mutex_ = std::make_unique<std::mutex>();  // guards all below
    std::uint64_t spilled_ = 0;  // bytes in the file; what follows them is in the two below
    std::string spilling_over_;  // on its way into the file
    std::string memory_;         // behind it
};

}  // namespace nashra
