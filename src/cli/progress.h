// How far a long work is, in lines of their own that read the same on a terminal, beside a screen
// reader and in a log: "40 per cent, 12 of 30 episodes, about 2:10 left". Main thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "cli/clock.h"

namespace nashra {

class Progress {
  public:
    /// `total` is what is to be done, in whatever unit; `items` are what a listener counts.
    Progress(std::uint64_t total, std::size_t items, SteadyNow now);

    /// A line where there is news: a tenth more than at the last one, and not too soon after it.
    std::optional<std::string> line(std::uint64_t done, std::size_t items_done);

  private:
    std::uint64_t total_;
    std::size_t items_;
    SteadyNow now_;
    std::chrono::steady_clock::time_point begin_;
    std::chrono::steady_clock::time_point last_;
    std::uint64_t shown_ = 0;  // tenths
};

}  // namespace nashra
