// Where a listener's requests come in, and where they are answered: the keys of a terminal, and
// whatever else there will be. Main thread.
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "cli/conversation.h"
#include "cli/status.h"
#include "player/command.h"

namespace nashra {

/// Answers how the reading is now.
using StatusSource = std::function<Status()>;

class Door : public Conversation {
  public:
    /// From now on this is the reading that is steered from here; an empty one: there is none.
    virtual void attend(const StatusSource& /*status*/) {}

    /// Readable when somebody is there; -1 while nobody can be.
    virtual int fd() const = 0;

    /// How long to wait for the descriptor before one looks again, if not as long as one likes.
    virtual std::optional<std::chrono::milliseconds> patience() const { return std::nullopt; }
    /// Nothing came in that time, at any door.
    virtual void nothing_came() {}

    /// The next request, without waiting.
    virtual std::optional<Request> next() = 0;

    /// Whether a question is open here: what is typed is an answer, and no command.
    virtual bool asking() const { return false; }
    /// There will be no answer, and who sits here is told.
    virtual void give_up_question() {}

    /// For as long as the program is stopped, or waits for something else than this listener.
    virtual void give_back() {}
    virtual void take_again() {}
};

}  // namespace nashra
