#include "cli/control_socket.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <utility>
#include <variant>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/clock.h"
#include "cli/control_address.h"
#include "cli/messages.h"
#include "cli/typed_command.h"
#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::size_t kLongestLine = 4096;  // bytes
constexpr std::size_t kMostCallers = 16;    // of more, the first ones have waited long enough
constexpr std::chrono::seconds kLookAgain{5};
constexpr int kYieldMs = 500;  // as long as one that hangs is waited for

[[noreturn]] void fail(const fs::path& address, int error) {
    throw Error{Kind::io, message("cannot be asked by other programs: '%1': %2", address.string(),
                                  cause_of(error))};
}

/// Asks whoever has the address to be silent, and waits until it is.
void silence(const fs::path& address) {
    const auto other = connect_to_control(address);
    if (!other.open()) return;
    const auto line = std::string{kYield} + "\n";
    if (::send(other.get(), line.data(), line.size(), MSG_NOSIGNAL) < 0) return;
    pollfd done{other.get(), POLLIN, 0};
    poll(&done, 1, kYieldMs);
}

/// Whoever had it was killed, and could not give it back. One that hangs may go on.
bool leads_nowhere(const fs::path& address) {
    errno = 0;
    return !connect_to_control(address).open() && errno == ECONNREFUSED;
}

}  // namespace

ControlSocket::ControlSocket(fs::path address)
    : address_(std::move(address)), ready_(epoll_create1(EPOLL_CLOEXEC)) {
    claim();
}

ControlSocket::~ControlSocket() {
    if (owner() == Owner::self) ::unlink(address_.c_str());
}

ControlSocket::Owner ControlSocket::owner() const {
    struct stat found {};
    if (::stat(address_.c_str(), &found) != 0) return Owner::nobody;
    const bool ours = found.st_dev == device_ && found.st_ino == node_;
    return socket_.open() && ours ? Owner::self : Owner::another;
}

void ControlSocket::claim() {
    if (owner() == Owner::another) silence(address_);
    std::error_code error;
    fs::create_directory(address_.parent_path(), error);
    if (error) fail(address_, error.value());
    fs::permissions(address_.parent_path(), fs::perms::owner_all, error);
    // Made under another name, so that the address always leads to somebody.
    const auto made = address_.string() + "." + std::to_string(getpid());
    const auto name = socket_name(made);
    if (!name) fail(address_, ENAMETOOLONG);
    Descriptor socket{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
    ::unlink(made.c_str());
    struct stat node {};
    if (!socket.open() ||
        ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&*name), sizeof *name) != 0 ||
        ::listen(socket.get(), static_cast<int>(kMostCallers)) != 0 ||
        ::stat(made.c_str(), &node) != 0 || ::rename(made.c_str(), address_.c_str()) != 0) {
        const int why = errno;
        ::unlink(made.c_str());
        fail(address_, why);
    }
    device_ = node.st_dev;
    node_ = node.st_ino;
    socket_ = std::move(socket);
    watch(socket_.get());
    yielded_ = false;
}

void ControlSocket::watch(int socket) const {
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP;
    epoll_ctl(ready_.get(), EPOLL_CTL_ADD, socket, &event);
}

std::optional<Request> ControlSocket::next() {
    served_.reset();  // what was asked is done
    if (auto request = hold_the_address()) return request;
    accept_callers();
    for (auto caller = callers_.begin(); caller != callers_.end();) {
        bool gone = false;
        const auto line = hear(*caller, gone);
        if (line) served_.emplace(std::move(*caller));
        caller = line || gone ? callers_.erase(caller) : std::next(caller);
        if (!line) continue;
        if (auto request = understand(*line)) return request;
        served_.reset();
    }
    return std::nullopt;
}

/// Who has the address plays; who plays has the address.
std::optional<Request> ControlSocket::hold_the_address() {
    if (!status_) return std::nullopt;
    const auto who = owner();
    // Of two that have begun together the later one has it.
    if (who == Owner::another && !yielded_) return yield();
    // Asked only where it matters: a status reads the headline's words, and this is every look. So
    // is whether the other one is still there, which it has to look up from its reading for.
    if (who == Owner::nobody || (yielded_ && status_().state == Status::State::playing) ||
        (who == Owner::another && time_to_look() && leads_nowhere(address_))) {
        try {
            claim();
        } catch (const Error&) {
            yielded_ = false;  // the reading is none of its business
        }
    }
    return std::nullopt;
}

bool ControlSocket::time_to_look() {
    const auto now = steady_now();
    if (now - looked_ < kLookAgain) return false;
    looked_ = now;
    return true;
}

std::optional<Request> ControlSocket::yield() {
    yielded_ = true;
    if (status_ && status_().state == Status::State::paused) return std::nullopt;
    print_line(message("paused: another nashra reads"));
    return Request{Command::pause};
}

void ControlSocket::accept_callers() {
    while (true) {
        Descriptor socket{::accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)};
        if (!socket.open()) return;
        watch(socket.get());
        if (callers_.size() == kMostCallers) callers_.pop_front();
        callers_.push_back({std::move(socket)});
    }
}

std::optional<std::string> ControlSocket::hear(Caller& caller, bool& gone) const {
    std::array<char, 512> bytes{};
    while (true) {
        const auto got = ::recv(caller.socket.get(), bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        gone = got == 0 || (got < 0 && errno != EAGAIN) || caller.asked.size() > kLongestLine;
        if (got <= 0 || gone) return std::nullopt;
        caller.asked.append(bytes.data(), static_cast<std::size_t>(got));
        if (const auto end = caller.asked.find('\n'); end != std::string::npos)
            return caller.asked.substr(0, end);
    }
}

std::optional<Request> ControlSocket::understand(const std::string& line) {
    // Who asked for it long ago may have ended meanwhile.
    if (line == kYield) return owner() == Owner::nobody ? std::nullopt : yield();
    const auto typed = typed_command(line);
    if (const auto* const request = std::get_if<Request>(&typed)) return *request;
    complain(std::get<std::string>(typed));
    return std::nullopt;
}

void ControlSocket::ask(const std::string& question, Command /*command*/) {
    complain(message("something is missing behind the command: %1", question));
}

std::string ControlSocket::call(Command command) const { return typed_name(command); }

void ControlSocket::tell(const std::string& line) { say(kAnswerMark, line); }
void ControlSocket::answer(const std::string& line) { say(kAnswerMark, line); }
void ControlSocket::complain(const std::string& message) { say(kComplaintMark, message); }

void ControlSocket::say(char mark, const std::string& line) {
    if (!served_) return;
    const auto text = std::string{mark} + " " + printable(line) + "\n";
    // Who does not listen does not keep the listener waiting.
    [[maybe_unused]] const auto sent =
        ::send(served_->socket.get(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

}  // namespace nashra
