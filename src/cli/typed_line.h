// A line that is typed in answer to a question, with the editing that a terminal has: letters,
// Backspace, Ctrl-W for the last word and Ctrl-U for all of it. Keys that are no letters, arrows
// and the like, do nothing and are not seen. A value; any thread.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace nashra {

class TypedLine {
  public:
    enum class State { typing, entered, given_up };

    /// Takes bytes as they arrive, in any portions, and answers what the terminal shows for them.
    std::string take(std::string_view bytes);

    State state() const { return state_; }
    const std::string& text() const { return text_; }

    /// A key has begun and its end is not there yet.
    bool waiting() const { return !typed_.empty(); }
    /// The end did not come: it was the Esc key, which gives the line up.
    void nothing_came();

    /// What was typed behind the line.
    std::string take_rest() { return std::exchange(typed_, {}); }

  private:
    std::string obey(std::string_view key);
    std::string remove_letter();
    std::string remove_word();

    State state_ = State::typing;
    std::string text_;
    std::string typed_;  // and not taken yet
};

}  // namespace nashra
