// The listener's keyboard: keys while it reads, a line where one is asked for, and what nashra has
// to say to who sits there.
#pragma once

#include <string>
#include <utility>

#include "cli/command_line.h"
#include "cli/door.h"
#include "cli/signals.h"
#include "cli/terminal.h"
#include "player/keys.h"

namespace nashra {

class Keyboard : public Door {
  public:
    Keyboard(Terminal terminal, KeyMap map, const Signals& signals, Verbosity verbosity)
        : terminal_(std::move(terminal)),
          signals_(signals),
          verbosity_(verbosity),
          keys_(std::move(map)) {}

    int fd() const override { return usable() ? terminal_->fd() : -1; }
    std::optional<std::chrono::milliseconds> patience() const override;
    void nothing_came() override { keys_.give_up_waiting(); }
    std::optional<Request> next() override;
    void give_back() override;
    void take_again() override;

    void tell(const std::string& line) override;
    void answer(const std::string& line) override;
    void complain(const std::string& message) override;
    std::string call(Command command) const override { return keys_.map().keys_of(command); }
    /// Typed with the terminal's own editing. A signal ends the waiting.
    std::optional<std::string> ask(const std::string& question) override;

  private:
    /// It is open, and ours: not the shell's.
    bool usable() const { return terminal_ && terminal_->taken(); }
    void read_keys();
    std::optional<std::string> read_line();

    std::optional<Terminal> terminal_;  // nothing: it was closed
    const Signals& signals_;
    const Verbosity verbosity_;
    KeyReader keys_;  // what was typed behind the key that led on is not lost
};

}  // namespace nashra
