// Episodes of a podcast that could not be written. What keeps one from being written keeps the
// others as well, and a full disk is one thing to know, however many there are. Main thread, but
// for why_unwritten().
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "output/write_error.h"

namespace nashra {

/// The cause and the next step, in the terms of `nashra podcast`: "no space left on device (free
/// some space there; the next run makes what is missing)". Any process.
std::string why_unwritten(const WriteError& error);

class UnwrittenEpisodes {
  public:
    /// Another one, for this reason.
    void note(const std::string& why) { ++episodes_[why]; }

    /// A line for each reason.
    void say(const std::string& folder) const;

  private:
    std::map<std::string, std::size_t> episodes_;
};

}  // namespace nashra
