// A person at a terminal who runs one program: types keys, reads what is printed, presses Ctrl-Z.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <termios.h>

#include "e2e/child.h"
#include "model/descriptor.h"

namespace nashra::test {

class PtySession {
  public:
    /// Runs the program with the terminal as its standard streams and controlling terminal.
    /// `standard_input`, if given, is a file that takes the place of the keyboard.
    PtySession(const std::vector<std::string>& arguments, const Environment& environment,
               const std::string& standard_input = {});

    void type(const std::string& keys) const;

    /// Waits until `text` is printed behind what was waited for last.
    bool wait_for(const std::string& text);
    /// The line that begins behind what was waited for last, up to the end that is waited for.
    std::string rest_of_line();
    const std::string& output() const { return output_; }

    bool wait_until_suspended();
    void close();  // the window is closed
    termios settings() const;
    const termios& settings_before() const { return before_; }
    bool settings_restored() const;

    Child& program() { return *program_; }

  private:
    void read();

    Descriptor terminal_;
    termios before_{};
    std::unique_ptr<Child> program_;
    std::string output_;
    std::size_t read_to_ = 0;
};

}  // namespace nashra::test
