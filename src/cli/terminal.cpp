#include "cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <span>
#include <utility>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "model/full_write.h"

namespace nashra {

namespace {

// What the handler of fatal signals needs, and can use safely: tcsetattr is async-signal-safe.
int held_terminal = -1;
termios held_settings{};

void give_back_and_die(int signal) {
    if (held_terminal >= 0) tcsetattr(held_terminal, TCSANOW, &held_settings);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

bool in_foreground(int terminal) { return tcgetpgrp(terminal) == getpgrp(); }

}  // namespace

std::size_t terminal_width() {
    constexpr std::size_t kBrailleLine = 40;
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : kBrailleLine;
}

std::optional<Terminal> Terminal::open(StandardInput standard_input) {
    int fd = -1;
    if (standard_input == StandardInput::taken) {
        fd = ::open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    } else if (isatty(STDIN_FILENO) == 1) {
        fd = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    }
    Descriptor input{fd};
    termios settings{};
    if (fd < 0 || tcgetattr(fd, &settings) != 0) return std::nullopt;
    const auto* const name = ttyname(fd);
    Descriptor output{name != nullptr ? ::open(name, O_WRONLY | O_NOCTTY | O_CLOEXEC) : -1};
    return Terminal{std::move(input), std::move(output), settings};
}

Terminal::Terminal(Descriptor input, Descriptor output, const termios& before)
    : input_(std::move(input)), output_(std::move(output)), before_(before) {
    for (const int signal : {SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
        std::signal(signal, give_back_and_die);
    }
    take_again();
}

Terminal::Terminal(Terminal&& other) noexcept
    : input_(std::move(other.input_)),
      output_(std::move(other.output_)),
      before_(other.before_),
      ever_taken_(other.ever_taken_),
      taken_(std::exchange(other.taken_, false)) {}

Terminal::~Terminal() {
    if (input_.open()) give_back();
}

bool Terminal::taken() const { return taken_ && in_foreground(input_.get()); }

void Terminal::look_again() {
    if (!in_foreground(input_.get())) {
        taken_ = false;
        held_terminal = -1;
        return;
    }
    termios now{};
    const bool by_line = tcgetattr(input_.get(), &now) == 0 && (now.c_lflag & ICANON) != 0;
    if (!taken_ || by_line) take_again();
}

void Terminal::take_again() {
    // Continued in the background (`bg`, `kill %1`) the terminal is the shell's.
    if (!in_foreground(input_.get())) return;
    // What it was when this began in the background was the shell's own editing. Later it may still
    // be as we have set it, where something has stopped us without a word.
    termios now{};
    const bool known = tcgetattr(input_.get(), &now) == 0;
    if (known && (!ever_taken_ || (now.c_lflag & ICANON) != 0)) before_ = now;
    ever_taken_ = taken_ = true;
    held_settings = before_;
    held_terminal = input_.get();
    termios keys = before_;
    // Ctrl-C and Ctrl-Z stay signals.
    keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    keys.c_cc[VMIN] = 1;
    keys.c_cc[VTIME] = 0;
    tcsetattr(input_.get(), TCSANOW, &keys);
}

void Terminal::give_back() {
    const bool ours = taken();
    taken_ = false;
    held_terminal = -1;
    if (ours) tcsetattr(input_.get(), TCSANOW, &before_);
}

void Terminal::show(std::string_view text) const {
    // What cannot be shown is typed all the same.
    write_fully(output_.get(), std::as_bytes(std::span{text}), OnSignal::go_on);
}

std::optional<std::string> Terminal::read() {
    std::array<char, 256> bytes{};
    const auto got = ::read(input_.get(), bytes.data(), bytes.size());
    if (got > 0) return std::string{bytes.data(), static_cast<std::size_t>(got)};
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return std::string{};
    return std::nullopt;
}

}  // namespace nashra
