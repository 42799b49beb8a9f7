// A listener at the keys: hands their commands to the player and prints one line for each change.
#pragma once

#include <string>

#include "cli/command_line.h"
#include "cli/signals.h"
#include "cli/terminal.h"
#include "model/descriptor.h"
#include "player/keys.h"
#include "player/player.h"

namespace nashra {

/// Main thread.
class Listening {
  public:
    Listening(const Programme& programme, Voice& voice, Loudspeaker& loudspeaker, Signals& signals,
              const PlayCommand& command);

    /// Plays to the end, or until the listener or a signal ends it. Answers the exit code.
    int run();

  private:
    enum class Next { go_on, leave };

    void wait_for_something();
    Next obey_signals();
    Next obey_keys();
    Next hear_news();
    Next obey(Command command);
    void toggle_pause();
    void skip_headline(Command command);
    void change_speed(Command command);
    void suspend();
    bool has_keys() const { return terminal_ && terminal_->taken(); }
    void tell(const std::string& line) const;
    std::string headline_text() const;

    const Programme& programme_;
    Signals& signals_;
    const Verbosity verbosity_;
    Descriptor event_;  // readable when the player has news
    Player player_;
    std::optional<Terminal> terminal_;
    KeyReader keys_;
    int exit_code_ = 0;
};

}  // namespace nashra
