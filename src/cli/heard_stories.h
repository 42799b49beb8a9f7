// Notes in the listener's library which stories were played to their end, unless the listener wants
// nothing written down.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "cli/command_line.h"
#include "library/ledger.h"
#include "programme/programme.h"

namespace nashra {

/// Main thread. Troubles with the library are said once and never end a reading.
class HeardStories {
  public:
    explicit HeardStories(History history = History::kept)
        : state_(history == History::kept ? State::not_asked : State::none) {}

    /// The headline was played to its end: was that the story?
    void note(const Programme& programme, std::uint32_t headline);
    /// The story of this name was played to its end.
    void note(std::string_view story);

  private:
    enum class State { not_asked, open, none };

    void open();

    State state_;
    std::unique_ptr<Database> database_;  // opened at the first story: it costs time
};

}  // namespace nashra
