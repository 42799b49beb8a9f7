// How nashra speaks with who asks it for something: in lines. Abstract so that a terminal can stand
// behind it, a program, and in tests a notebook. Main thread.
#pragma once

#include <string>

#include "player/command.h"

namespace nashra {

class Conversation {
  public:
    virtual ~Conversation() = default;

    /// What has changed. Who wants it quiet is not told.
    virtual void tell(const std::string& line) = 0;
    /// What was asked for.
    virtual void answer(const std::string& line) = 0;
    /// What went wrong.
    virtual void complain(const std::string& message) = 0;

    /// What asks for the command here: keys, or a word. Empty: nothing does.
    virtual std::string call(Command command) const = 0;

    /// Whether there is somebody who could answer a question.
    virtual bool can_ask() const { return true; }
    /// Asks for a line, and does not wait for it: the answer comes in later as this command's
    /// argument, and the reading is steered on from everywhere else meanwhile.
    virtual void ask(const std::string& question, Command command) = 0;
};

}  // namespace nashra
