// Where the words of a running order lie. A bulletin is short, but a book, or a month of feeds, is
// megabytes that are read one sentence at a time: what exceeds 64 kB goes to an unnamed temporary
// file, so that the memory of a reading does not grow with its length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/descriptor.h"

namespace nashra {

/// Built by one thread; then any number of threads may read.
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

    Spilling spilling_ = Spilling::possible;
    Descriptor file_;
    std::uint64_t spilled_ = 0;  // bytes in the file; what follows them is in memory_
    std::string memory_;
};

}  // namespace nashra
