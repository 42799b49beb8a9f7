// A conversation on paper: what was said is written down, and answers are prepared.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/question.h"

namespace nashra::test {

class Notebook : public Conversation {
  public:
    void tell(const std::string& line) override { lines.push_back(line); }
    void answer(const std::string& line) override { lines.push_back(line); }
    void complain(const std::string& message) override { complaints.push_back(message); }
    std::string call(Command command) const override { return std::string{entry_of(command).name}; }
    void ask(const std::string& question, Command command) override {
        questions.push_back(question);
        asked = command;
    }
    /// The answer to the question that was asked last: nothing where there is none yet.
    std::optional<Request> next_answer() {
        const auto command = std::exchange(asked, {});
        if (!command || typed.empty()) return std::nullopt;
        const auto line = std::move(typed.front());
        typed.pop_front();
        return request_with(*this, *command, line);
    }

    /// All that was told or answered since the last time, a line each.
    std::string read() {
        std::string text;
        for (const auto& line : std::exchange(lines, {}))
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

    std::vector<std::string> lines;
    std::vector<std::string> complaints;
    std::vector<std::string> questions;
    std::optional<Command> asked;
    std::deque<std::string> typed;  // the answers to come
};

}  // namespace nashra::test
