#include "cli/keyboard.h"

#include <cerrno>
#include <iterator>

#include <poll.h>

#include "cli/messages.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kEscapePatience{
    50};  // the rest of a key's sequence comes at once

}  // namespace

std::optional<std::chrono::milliseconds> Keyboard::patience() const {
    if (!usable()) return std::nullopt;
    if (keys_.has_more()) return std::chrono::milliseconds{0};
    return keys_.waiting() ? std::optional{kEscapePatience} : std::nullopt;
}

std::optional<Request> Keyboard::next() {
    if (!usable()) return std::nullopt;
    if (!keys_.has_more()) read_keys();
    return keys_.next();
}

void Keyboard::read_keys() {
    pollfd typed{terminal_->fd(), POLLIN, 0};
    if (poll(&typed, 1, 0) <= 0) return;
    if (const auto bytes = terminal_->read()) {
        keys_.take(*bytes);
    } else {
        // It was closed; the reading goes on until SIGHUP says otherwise.
        terminal_.reset();
    }
}

void Keyboard::give_back() {
    if (terminal_) terminal_->give_back();
}

void Keyboard::take_again() {
    if (terminal_) terminal_->take_again();
}

void Keyboard::tell(const std::string& line) {
    if (terminal_ && verbosity_ != Verbosity::quiet) print_line(line);
}

void Keyboard::answer(const std::string& line) { print_line(line); }

void Keyboard::complain(const std::string& message) { print_error(message); }

std::optional<std::string> Keyboard::ask(const std::string& question) {
    if (!usable()) return std::nullopt;
    print_line(question);
    terminal_->give_back();
    auto line = read_line();
    terminal_->take_again();
    return line;
}

std::optional<std::string> Keyboard::read_line() {
    std::string typed = keys_.take_rest();
    while (true) {
        if (const auto end = typed.find('\n'); end != std::string::npos) {
            keys_.take(typed.substr(end + 1));
            return typed.substr(0, end);
        }
        pollfd waiting[] = {{signals_.fd(), POLLIN, 0}, {terminal_->fd(), POLLIN, 0}};
        if (poll(waiting, std::size(waiting), -1) < 0 && errno != EINTR) return std::nullopt;
        if (waiting[0].revents != 0) return std::nullopt;
        if (waiting[1].revents == 0) continue;
        const auto bytes = terminal_->read();
        if (!bytes) return std::nullopt;  // Ctrl-D, or it was closed
        typed += *bytes;
    }
}

}  // namespace nashra
