// Notes in the listener's library which stories were played to their end. Where there is no
// library, because nobody has subscribed to anything, nothing is written down.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "library/ledger.h"
#include "programme/programme.h"

namespace nashra {

/// Main thread. Troubles with the library are said once and never end a reading.
class HeardStories {
  public:
    /// The headline was played to its end: was that the story?
    void note(const Programme& programme, std::uint32_t headline);
    /// The story of this name was played to its end.
    void note(std::string_view story);

  private:
    enum class State { not_asked, open, none };

    void open();

    State state_ = State::not_asked;
    std::unique_ptr<Database> database_;  // opened at the first story: it costs time
};

}  // namespace nashra
