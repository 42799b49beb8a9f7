// A listener at the keys: hands their commands to the player and prints one line for each change.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/signals.h"
#include "cli/terminal.h"
#include "model/descriptor.h"
#include "player/keys.h"
#include "player/player.h"

namespace nashra {

/// Who listens, from one programme to the next.
struct Listener {
    Signals& signals;
    std::optional<Terminal> terminal;  // nothing: nobody can press a key
    KeyReader keys{};                  // what was typed behind the key that led on is not lost
    Verbosity verbosity = Verbosity::normal;
    Delivery delivery;    // as it is now
    Speed normal_speed;   // the listener's own, to which Backspace returns
    int speed_steps = 0;  // of a tenth each, from there
    std::shared_ptr<Pronunciation> pronunciation;
};

/// How a listening ended, and where the listener goes from there.
struct Departure {
    enum class To {
        end,      // all was heard
        back,     // to where this programme was opened from
        article,  // of a headline
        outside,  // the listener quit, or nothing can be heard
    };
    To to = To::end;
    std::uint32_t headline = 0;  // To::article
    int exit_code = 0;           // To::outside
};

/// Whether there is a list of headlines to go back to.
enum class Opened { directly, from_headline };

/// Who else wants to know where the listener is.
struct Followers {
    std::function<void(std::uint32_t)> heard;    // each headline that was played to its end
    std::function<void(std::uint32_t)> present;  // the headline now, whenever it may have changed
};

/// Main thread.
class Listening {
  public:
    /// Begins to play at `place`. All must outlive this.
    Listening(Programme& programme, Place place, Opened opened, Voice& voice,
              Loudspeaker& loudspeaker, Listener& listener, Followers followers);

    /// Until all was heard, or the listener or a signal ends it. May be called again after a
    /// departure that led nowhere.
    Departure run();

    /// Silence, without a word and without losing the place, until `go_on`; what was paused stays
    /// paused then.
    void hold();
    void go_on();

  private:
    using Next = std::optional<Departure>;  // nothing: the listening goes on

    void wait_for_something();
    Next obey_signals();
    Next obey_keys();
    void read_keys();
    Next hear_news();
    Next feel_the_pulse();
    Next obey(const KeyStroke& stroke);
    Next leave_for(std::uint32_t headline);
    Next go_back();
    void obey_in_place(Command command);
    void note_what_was_heard(std::uint32_t now);
    void toggle_pause();
    void skip_headline(Command command);
    void change_speed(Command command);
    void correct_word();
    std::optional<std::string> ask(const std::string& question);
    void suspend();
    void print_help() const;
    bool has_keys() const { return listener_.terminal && listener_.terminal->taken(); }
    void tell(const std::string& line) const;
    std::string headline_text() const;

    Programme& programme_;
    const Opened opened_;
    Listener& listener_;
    const Followers followers_;
    Descriptor event_;  // readable when the player has news
    Player player_;
    std::uint32_t present_;  // headline
    bool held_ = false;      // it was playing
    std::chrono::steady_clock::time_point last_pulse_ = std::chrono::steady_clock::now();
    int missed_pulses_ = 0;
};

}  // namespace nashra
