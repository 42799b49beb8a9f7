// The listener's terminal: keys without Enter and without echo. Lines stay append-only; nothing is
// ever repainted.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <termios.h>

#include "model/descriptor.h"

namespace nashra {

/// How many cells a line has; 40, as on a braille display, where there is no terminal.
std::size_t terminal_width();

/// Holds the terminal in key mode while it lives. It is given back on every exit: by the
/// destructor, and by a handler on fatal signals. At most one at a time; main thread.
class Terminal {
  public:
    /// The terminal of standard input; with `StandardInput::taken` (it is the page) the controlling
    /// terminal. Nothing where there is none. In the background it is not taken: then nobody can
    /// press a key.
    enum class StandardInput { free, taken };
    static std::optional<Terminal> open(StandardInput standard_input);

    Terminal(Terminal&&) noexcept;
    Terminal& operator=(Terminal&&) = delete;
    ~Terminal();

    int fd() const { return input_.get(); }
    /// Keys may be read: not while the program is in the background, whose reads would stop it.
    bool taken() const;
    /// Takes it where the program has come to the foreground: a shell says nothing to a job that
    /// went on in the background until then.
    void look_again();

    /// What was typed, without waiting. Nothing when the terminal is gone.
    std::optional<std::string> read();

    /// Of what was typed, as far as it is to be seen.
    void show(std::string_view text) const;

    void give_back();   // before the program is suspended
    void take_again();  // not in the background

  private:
    Terminal(Descriptor input, Descriptor output, const termios& before);

    Descriptor input_;
    Descriptor output_;  // standard output may be something else
    termios before_{};
    bool ever_taken_ = false;
    bool taken_ = false;
};

}  // namespace nashra
