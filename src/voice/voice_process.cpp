#include "voice/voice_process.h"

#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"
#include "voice/voice_protocol.h"
#include "voice/voice_server.h"

namespace nashra {

namespace {

[[noreturn]] void fail(const std::string& what) {
    throw Error{Kind::unavailable,
                message("cannot start the voice: %1: %2 (try again)", what, cause_of(errno))};
}

/// What posix_spawn does for a spawned server, done by hand. Nothing may lead back to where the
/// program was forked.
[[noreturn]] void become_server(int socket) noexcept {
    setsid();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    const int null = open("/dev/null", O_RDWR);
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
    dup2(socket, kVoiceServerSocket);
    close_range(kVoiceServerSocket + 1, ~0U, 0);
    _exit(serve_voice(kVoiceServerSocket));
}

struct SpawnAttributes {
    posix_spawnattr_t attributes{};
    posix_spawn_file_actions_t actions{};

    explicit SpawnAttributes(int socket) {
        posix_spawnattr_init(&attributes);
        posix_spawn_file_actions_init(&actions);
        // The player blocks signals and may ignore some; the voice must not inherit that.
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, socket, kVoiceServerSocket);
    }
    ~SpawnAttributes() {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;
};

/// A connected pair, both closed on exec. The second is never descriptor kVoiceServerSocket, since
/// dup2 onto itself would leave it closed on exec.
std::pair<Descriptor, Descriptor> socket_pair(int type) {
    int sockets[2] = {-1, -1};
    if (socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, sockets) != 0) fail(message("no socket"));
    Descriptor first{sockets[0]};
    Descriptor second{sockets[1]};
    if (second.get() == kVoiceServerSocket) {
        second = Descriptor{fcntl(second.get(), F_DUPFD_CLOEXEC, kVoiceServerSocket + 1)};
        if (!second.open()) fail(message("no socket"));
    }
    return {std::move(first), std::move(second)};
}

WaitingVoice spawn_voice(const std::string& program) {
    auto [ours, theirs] = socket_pair(SOCK_SEQPACKET);
    const SpawnAttributes spawn{theirs.get()};
    std::string name = "nashra-voice";
    std::string argument{kVoiceServerArgument};
    char* const arguments[] = {name.data(), argument.data(), nullptr};
    pid_t pid = -1;
    errno =
        posix_spawn(&pid, program.c_str(), &spawn.actions, &spawn.attributes, arguments, environ);
    if (errno != 0) fail(program);
    return {pid, ours.release()};
}

WaitingVoice taken_over;

}  // namespace

WaitingVoice fork_voice() {
    auto [ours, theirs] = socket_pair(SOCK_SEQPACKET);
    const pid_t pid = fork();
    if (pid < 0) fail(message("no process"));
    if (pid == 0) become_server(theirs.get());
    return {pid, ours.release()};
}

void take_over(WaitingVoice voice) { taken_over = voice; }

VoiceProcess::VoiceProcess(std::string program, FirstStart first_start)
    : program_(std::move(program)) {
    const std::lock_guard lock{mutex_};
    start(first_start);
}

VoiceProcess::~VoiceProcess() {
    const std::lock_guard lock{mutex_};
    stop();
}

void VoiceProcess::start(FirstStart how) {
    const auto voice = how == FirstStart::spawn  ? spawn_voice(program_)
                       : taken_over.process >= 0 ? std::exchange(taken_over, {})
                                                 : fork_voice();
    pid_ = voice.process;
    control_ = Descriptor{voice.control};
    ++generation_;
}

void VoiceProcess::stop() {
    control_ = Descriptor{};
    if (pid_ <= 0) return;
    kill(pid_, SIGKILL);  // it holds nothing that needs tidying; children end with their sockets
    while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
}

VoiceProcess::Line VoiceProcess::connect() {
    auto [ours, theirs] = socket_pair(SOCK_STREAM);
    const std::lock_guard lock{mutex_};
    if (!voice_protocol::send_socket(control_.get(), theirs.get())) {
        stop();
        start(FirstStart::spawn);
        if (!voice_protocol::send_socket(control_.get(), theirs.get()))
            fail(message("it does not answer"));
    }
    return {std::move(ours), generation_};
}

void VoiceProcess::replace(unsigned generation) {
    const std::lock_guard lock{mutex_};
    if (generation != generation_) return;
    stop();
    start(FirstStart::spawn);
}

}  // namespace nashra
