#include "cli/ctl.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>

#include <poll.h>
#include <sys/socket.h>

#include "cli/control_address.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "cli/typed_command.h"
#include "model/error.h"
#include "model/message.h"
#include "player/command.h"

namespace nashra {

namespace {

constexpr int kPatienceMs = 60'000;  // an article that is opened is fetched first
constexpr std::size_t kLongestAnswer = 1U << 20U;

/// Also where nothing reads.
int print_commands() {
    for (const auto& entry : commands())
        print_data(typed_name(entry.command) + ": " + message(entry.meaning));
    return 0;
}

/// Until the other side has said all.
std::string answer_of(int socket) {
    std::string answer;
    std::array<char, 4096> bytes{};
    while (answer.size() < kLongestAnswer) {
        pollfd waiting{socket, POLLIN, 0};
        if (poll(&waiting, 1, kPatienceMs) == 0)
            throw Error{Kind::try_later,
                        message("the nashra that reads does not answer (try again)")};
        const auto got = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (got <= 0) break;
        answer.append(bytes.data(), static_cast<std::size_t>(got));
    }
    return answer;
}

/// Prints what was answered; what was complained of is what comes back.
std::string print_answer(std::string_view answer) {
    std::string complaint;
    while (!answer.empty()) {
        const auto end = std::min(answer.find('\n'), answer.size());
        const auto line = answer.substr(0, end);
        answer.remove_prefix(std::min(end + 1, answer.size()));
        if (line.size() < 2) continue;
        if (line.front() == kAnswerMark) print_data(line.substr(2));
        if (line.front() == kComplaintMark) complaint = line.substr(2);
    }
    return complaint;
}

}  // namespace

int control(const ControlCommand& command) {
    if (command.name == entry_of(Command::help).name) return print_commands();
    const auto address = control_address();
    if (address.empty()) {
        throw Error{
            Kind::unavailable,
            message("there is no session to look for a nashra in (XDG_RUNTIME_DIR is not set)")};
    }
    const auto socket = connect_to_control(address);
    if (!socket.open() && errno == EAGAIN)
        throw Error{Kind::try_later, message("the nashra that reads does not answer (try again)")};
    if (!socket.open())
        throw Error{Kind::unavailable, message("no nashra reads now (start one: nashra INPUT)")};
    std::string line = command.name;
    for (const auto& word : command.arguments)
        line += ' ' + word;
    line = printable(line) + '\n';
    if (::send(socket.get(), line.data(), line.size(), MSG_NOSIGNAL) < 0)
        throw Error{Kind::unavailable,
                    message("the nashra that read has ended (start one: nashra INPUT)")};
    const auto complaint = print_answer(answer_of(socket.get()));
    if (!complaint.empty()) throw Error{Kind::usage, complaint};
    return 0;
}

}  // namespace nashra
