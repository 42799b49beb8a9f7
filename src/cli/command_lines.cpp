#include "cli/command_lines.h"

#include <array>
#include <cerrno>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "cli/messages.h"
#include "cli/question.h"
#include "cli/typed_command.h"
#include "model/utf8.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestLine = 64U << 10U;

}  // namespace

bool CommandLines::usable() const {
    if (!input_.open()) return false;
    // To read from the shell's terminal would stop the program.
    return isatty(input_.get()) != 1 || tcgetpgrp(input_.get()) == getpgrp();
}

std::optional<std::chrono::milliseconds> CommandLines::patience() const {
    if (read_.find('\n') == std::string::npos) return std::nullopt;
    return std::chrono::milliseconds{0};
}

std::optional<Request> CommandLines::next() {
    if (read_.find('\n') == std::string::npos) read();
    while (const auto line = take_line()) {
        if (asked_) {
            if (auto request = request_with(*this, *std::exchange(asked_, {}), *line))
                return request;
            continue;
        }
        if (trimmed(*line).empty()) continue;
        const auto typed = typed_command(*line);
        if (const auto* request = std::get_if<Request>(&typed)) return *request;
        complain(std::get<std::string>(typed));
    }
    return std::nullopt;
}

void CommandLines::read() {
    if (!usable()) return;
    pollfd ready{input_.get(), POLLIN, 0};
    if (poll(&ready, 1, 0) <= 0) return;
    std::array<char, 4096> bytes{};
    const auto got = ::read(input_.get(), bytes.data(), bytes.size());
    if (got > 0) {
        read_.append(bytes.data(), static_cast<std::size_t>(got));
        if (read_.size() > kLongestLine && read_.find('\n') == std::string::npos) read_.clear();
    } else if (got == 0 && asked_ && isatty(input_.get()) == 1) {
        read_.clear();
        give_up_question();  // Ctrl-D, behind which a terminal goes on
    } else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
        // There will be no more; the reading goes on.
        if (!read_.empty()) read_ += '\n';
        input_ = Descriptor{};
        if (read_.empty()) give_up_question();
    }
}

std::optional<std::string> CommandLines::take_line() {
    const auto end = read_.find('\n');
    if (end == std::string::npos) return std::nullopt;
    auto line = read_.substr(0, end);
    read_.erase(0, end + 1);
    return line;
}

void CommandLines::ask(const std::string& question, Command command) {
    print_line(question);
    asked_ = command;
    if (!input_.open() && read_.empty()) give_up_question();
}

void CommandLines::give_up_question() {
    if (std::exchange(asked_, {})) answer(nothing_changed());
}

void CommandLines::tell(const std::string& line) {
    if (verbosity_ != Verbosity::quiet) print_line(line);
}

void CommandLines::answer(const std::string& line) { print_line(line); }

void CommandLines::complain(const std::string& message) { print_error(message); }

std::string CommandLines::call(Command command) const { return typed_name(command); }

Descriptor input_for_commands(Terminal::StandardInput standard_input) {
    if (standard_input == Terminal::StandardInput::taken)
        return Descriptor{::open("/dev/tty", O_RDONLY | O_CLOEXEC)};
    return Descriptor{fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)};
}

}  // namespace nashra
