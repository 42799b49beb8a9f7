// Commands by the line, for who does not want keys, and for programs: "next", "goto 3:20".
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "cli/command_line.h"
#include "cli/door.h"
#include "cli/terminal.h"
#include "model/descriptor.h"

namespace nashra {

class CommandLines : public Door {
  public:
    /// Lines come from `input`, a terminal with its own editing or a pipe.
    CommandLines(Descriptor input, Verbosity verbosity)
        : input_(std::move(input)), verbosity_(verbosity) {}

    int fd() const override { return usable() ? input_.get() : -1; }
    std::optional<std::chrono::milliseconds> patience() const override;
    std::optional<Request> next() override;

    void tell(const std::string& line) override;
    void answer(const std::string& line) override;
    void complain(const std::string& message) override;
    void ask(const std::string& question, Command command) override;
    bool asking() const override { return asked_.has_value(); }
    void give_up_question() override;
    std::string call(Command command) const override;

  private:
    /// Open, and not the shell's terminal at the moment.
    bool usable() const;
    void read();
    std::optional<std::string> take_line();

    Descriptor input_;  // closed at its end
    const Verbosity verbosity_;
    std::string read_;              // and not taken yet
    std::optional<Command> asked_;  // the next line is the answer to its question
};

/// Standard input; where that is the page, the controlling terminal. Closed where there is none.
Descriptor input_for_commands(Terminal::StandardInput standard_input);

}  // namespace nashra
