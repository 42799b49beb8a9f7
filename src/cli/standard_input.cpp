#include "cli/standard_input.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nashra {

namespace {

constexpr int kPatienceMs = 10'000;

bool has_text(const struct stat& input) {
    if (S_ISREG(input.st_mode)) return lseek(STDIN_FILENO, 0, SEEK_CUR) < input.st_size;
    if (!S_ISFIFO(input.st_mode) && !S_ISSOCK(input.st_mode)) return false;
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    int ready = 0;
    do {
        ready = poll(&waiting, 1, kPatienceMs);
    } while (ready < 0 && errno == EINTR);
    // At its end a pipe hangs up; a socket can then be read, and has nothing.
    if (ready <= 0 || (waiting.revents & POLLIN) == 0) return false;
    return !S_ISSOCK(input.st_mode) || [] {
        char byte = 0;
        return recv(STDIN_FILENO, &byte, 1, MSG_PEEK) == 1;
    }();
}

}  // namespace

void take_piped_input(std::vector<std::string>& inputs) {
    struct stat input {};
    if (!inputs.empty() || fstat(STDIN_FILENO, &input) != 0) return;
    if (has_text(input)) inputs.emplace_back("-");
}

}  // namespace nashra
