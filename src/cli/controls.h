// The listener's controls: what becomes of a command, whatever door it came in by. A table, a line
// for each; what they do stands in files of its own (moves, speech, answers, correction).
#pragma once

#include <cstdint>
#include <optional>

#include "cli/bookmarks.h"
#include "cli/turn.h"
#include "player/command.h"

namespace nashra {

/// How a listening ended, and where the listener goes from there.
struct Departure {
    enum class To {
        end,       // all was heard
        back,      // to where this programme was opened from
        article,   // of a headline
        bookmark,  // in an article
        reload,    // to the same place in what the source is now
        outside,   // the listener quit, or nothing can be heard
    };
    To to = To::end;
    std::uint32_t headline = 0;                          // To::article
    int exit_code = 0;                                   // To::outside
    enum class Saving { yes, no } saving = Saving::yes;  // of the place
    std::optional<ChosenBookmark> bookmark{};            // To::bookmark
};

/// Whether there is a list of headlines to go back to.
enum class Opened { directly, from_headline };

/// Main thread.
class Controls {
  public:
    /// All must outlive it.
    Controls(Programme& programme, Player& player, Listener& listener, Opened opened)
        : programme_(programme), player_(player), listener_(listener), opened_(opened) {}

    /// Does what was asked for, and says so to who asked. Nothing: the listening goes on.
    std::optional<Departure> obey(const Request& request, Conversation& with);

  private:
    Programme& programme_;
    Player& player_;
    Listener& listener_;
    const Opened opened_;
};

}  // namespace nashra
