// A question to the listener, who shall not have to type against a voice. Main thread.
#pragma once

#include <optional>
#include <string>

#include "cli/turn.h"

namespace nashra {

/// It is silent while this lives, and then goes on at the same sample, if it was playing.
class Silence {
  public:
    explicit Silence(Player& player) : player_(player), playing_(!player.paused()) {
        player_.pause();
    }
    ~Silence() {
        if (playing_) player_.resume();
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

  private:
    Player& player_;
    const bool playing_;
};

/// What was said with the command, or else is typed in answer to the question. Nothing: the
/// listener thought better of it.
std::optional<std::string> argument_or_answer(Turn& turn, const std::string& question);

}  // namespace nashra
