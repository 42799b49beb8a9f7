// A question to the listener, who shall not have to type against a voice: what there is to answer,
// and what becomes of the answer. Main thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

/// What was said with the command. Nothing: it was asked for, and comes as an argument of that
/// command, or the listener thinks better of it.
std::optional<std::string> argument_or_question(Turn& turn, Command command,
                                                const std::string& question);

/// What a line asks for that was typed in answer to the command's question. Nothing: it is an empty
/// one, and who typed it is told that nothing has changed.
std::optional<Request> request_with(Conversation& with, Command command, std::string_view typed);

/// What is said where a question is left without an answer.
std::string nothing_changed();

}  // namespace nashra
