#include "e2e/pty_session.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace nashra::test {

PtySession::PtySession(const std::vector<std::string>& arguments, const Environment& environment,
                       const std::string& standard_input)
    : terminal_(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)) {
    if (!terminal_.open() || grantpt(terminal_.get()) != 0 || unlockpt(terminal_.get()) != 0) {
        throw std::runtime_error{"no pseudo-terminal"};
    }
    const std::string name = ptsname(terminal_.get());
    // Held open until the program has it, so that the terminal does not hang up before.
    const Descriptor held{open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC)};
    before_ = settings();
    program_ = std::make_unique<Child>(arguments, environment, [&] {
        setsid();
        const int keyboard = open(name.c_str(), O_RDWR);
        ioctl(keyboard, TIOCSCTTY, 0);
        const int input =
            standard_input.empty() ? keyboard : open(standard_input.c_str(), O_RDONLY);
        dup2(input, STDIN_FILENO);
        dup2(keyboard, STDOUT_FILENO);
        dup2(keyboard, STDERR_FILENO);
        ::close(keyboard);
    });
}

void PtySession::type(const std::string& keys) const {
    if (write(terminal_.get(), keys.data(), keys.size()) != static_cast<ssize_t>(keys.size())) {
        throw std::runtime_error{"the terminal takes no keys"};
    }
}

void PtySession::read() {
    std::array<char, 4096> bytes{};
    while (true) {
        const auto got = ::read(terminal_.get(), bytes.data(), bytes.size());
        if (got <= 0) return;
        output_.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

bool PtySession::wait_for(const std::string& text) {
    return wait_until([&] {
        read();
        const auto found = output_.find(text, read_to_);
        if (found == std::string::npos) return false;
        read_to_ = found + text.size();
        return true;
    });
}

std::string PtySession::rest_of_line() {
    const auto begin = read_to_;
    if (!wait_for("\n")) return {};
    auto line = output_.substr(begin, read_to_ - begin);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    return line;
}

bool PtySession::wait_until_suspended() {
    return wait_until([this] { return program_->suspended(); });
}

void PtySession::close() { const Descriptor closed = std::move(terminal_); }

termios PtySession::settings() const {
    termios now{};
    tcgetattr(terminal_.get(), &now);
    return now;
}

bool PtySession::settings_restored() const {
    const auto now = settings();
    return now.c_lflag == before_.c_lflag && now.c_iflag == before_.c_iflag &&
           now.c_oflag == before_.c_oflag && now.c_cflag == before_.c_cflag &&
           std::memcmp(now.c_cc, before_.c_cc, sizeof now.c_cc) == 0;
}

}  // namespace nashra::test
