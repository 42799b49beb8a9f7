#include "cli/keyboard.h"

#include <utility>

#include <poll.h>

#include "cli/messages.h"
#include "cli/question.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kLookForForeground{250};
constexpr std::chrono::milliseconds kEscapePatience{
    50};  // the rest of a key's sequence comes at once

}  // namespace

std::optional<std::chrono::milliseconds> Keyboard::patience() const {
    if (!usable()) return terminal_ ? std::optional{kLookForForeground} : std::nullopt;
    if (keys_.has_more()) return std::chrono::milliseconds{0};
    const bool waiting = asked_ ? asked_->line.waiting() : keys_.waiting();
    return waiting ? std::optional{kEscapePatience} : std::nullopt;
}

void Keyboard::nothing_came() { asked_ ? asked_->line.nothing_came() : keys_.give_up_waiting(); }

std::optional<Request> Keyboard::next() {
    if (terminal_) terminal_->look_again();
    if (!usable()) return std::nullopt;
    if (!keys_.has_more()) read_keys();
    return asked_ ? read_answer() : keys_.next();
}

void Keyboard::read_keys() {
    pollfd typed{terminal_->fd(), POLLIN, 0};
    if (poll(&typed, 1, 0) <= 0) return;
    if (const auto bytes = terminal_->read()) {
        keys_.take(*bytes);
    } else {
        // It was closed; the reading goes on until SIGHUP says otherwise.
        terminal_.reset();
        asked_.reset();
    }
}

void Keyboard::give_back() {
    give_up_question();  // who comes back will not remember it
    if (terminal_) terminal_->give_back();
}

void Keyboard::take_again() {
    if (terminal_) terminal_->take_again();
}

void Keyboard::tell(const std::string& line) {
    if (!terminal_ || verbosity_ == Verbosity::quiet) return;
    // It must not stand in the middle of what is being typed.
    const auto typed = asked_ ? asked_->line.text() : std::string{};
    if (!typed.empty()) terminal_->show("\n");
    print_line(line);
    terminal_->show(typed);
}

void Keyboard::answer(const std::string& line) { print_line(line); }

void Keyboard::complain(const std::string& message) { print_error(message); }

void Keyboard::ask(const std::string& question, Command command) {
    if (!usable()) return;
    print_line(question);
    asked_ = {command};
}

std::optional<Request> Keyboard::read_answer() {
    auto& line = asked_->line;
    if (terminal_) terminal_->show(line.take(keys_.take_rest()));
    switch (line.state()) {
        case TypedLine::State::typing: return std::nullopt;
        case TypedLine::State::given_up: give_up_question(); return std::nullopt;
        case TypedLine::State::entered: break;
    }
    keys_.take(line.take_rest());
    const auto [command, typed] = *std::exchange(asked_, {});
    return request_with(*this, command, typed.text());
}

void Keyboard::give_up_question() {
    if (!asked_) return;
    auto line = std::exchange(asked_, {})->line;
    keys_.take(line.take_rest());
    if (!line.text().empty() && terminal_) terminal_->show("\n");
    answer(nothing_changed());
}

}  // namespace nashra
