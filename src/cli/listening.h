// A listener at the keys: hands their commands to the player and prints one line for each change.
#pragma once

#include <chrono>
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

    /// The terminal is the listener's again, whatever the rest of leaving takes.
    void give_back_terminal() { terminal_.reset(); }

  private:
    enum class Next { go_on, leave };

    void wait_for_something();
    Next obey_signals();
    Next obey_keys();
    Next hear_news();
    Next feel_the_pulse();
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
    const Speed normal_speed_;  // the listener's own
    int speed_steps_ = 0;       // of a tenth each, from there
    Descriptor event_;          // readable when the player has news
    Player player_;
    std::optional<Terminal> terminal_;
    KeyReader keys_;
    std::chrono::steady_clock::time_point last_pulse_ = std::chrono::steady_clock::now();
    int missed_pulses_ = 0;
    int exit_code_ = 0;
};

}  // namespace nashra
