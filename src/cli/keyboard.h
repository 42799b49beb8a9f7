// The listener's keyboard: keys while it reads, a line where one is asked for, and what nashra has
// to say to who sits there.
#pragma once

#include <string>
#include <utility>

#include "cli/command_line.h"
#include "cli/door.h"
#include "cli/terminal.h"
#include "cli/typed_line.h"
#include "player/keys.h"

namespace nashra {

class Keyboard : public Door {
  public:
    Keyboard(Terminal terminal, KeyMap map, Verbosity verbosity)
        : terminal_(std::move(terminal)), verbosity_(verbosity), keys_(std::move(map)) {}

    int fd() const override { return usable() ? terminal_->fd() : -1; }
    std::optional<std::chrono::milliseconds> patience() const override;
    void nothing_came() override;
    std::optional<Request> next() override;
    void give_back() override;
    void take_again() override;

    void tell(const std::string& line) override;
    void answer(const std::string& line) override;
    void complain(const std::string& message) override;
    std::string call(Command command) const override { return keys_.map().keys_of(command); }
    void ask(const std::string& question, Command command) override;
    bool asking() const override { return asked_.has_value(); }
    void give_up_question() override;

  private:
    /// It is open, and ours: not the shell's.
    bool usable() const { return terminal_ && terminal_->taken(); }
    void read_keys();
    std::optional<Request> read_answer();

    std::optional<Terminal> terminal_;  // nothing: it was closed
    const Verbosity verbosity_;
    KeyReader keys_;  // what was typed behind the key that led on is not lost
    struct Asked {
        Command command;
        TypedLine line{};
    };
    std::optional<Asked> asked_;  // and not answered yet
};

}  // namespace nashra
