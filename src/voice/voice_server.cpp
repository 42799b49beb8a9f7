#include "voice/voice_server.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <string>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "model/error.h"
#include "voice/espeak_engine.h"
#include "voice/voice_protocol.h"

namespace nashra {

namespace {

using voice_protocol::FrameKind;

// An utterance takes milliseconds; a child that computes this long has lost its way, and its
// player may be gone.
constexpr rlim_t kCpuSeconds = 20;

/// What the parent has loaded, once, for all its children.
struct Warmth {
    std::optional<EspeakEngine> engine;
    std::string failure;

    Warmth() {
        try {
            engine.emplace();
        } catch (const Error& error) {
            failure = error.what();
        }
    }
};

/// One message of the control socket: the descriptor that it carries, or -1 at the end.
int receive_socket(int control_socket) {
    char byte = 0;
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    ssize_t got = 0;
    do {
        got = recvmsg(control_socket, &message, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    const cmsghdr* header = got > 0 ? CMSG_FIRSTHDR(&message) : nullptr;
    if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return -1;
    int socket = -1;
    std::memcpy(&socket, CMSG_DATA(header), sizeof socket);
    return socket;
}

void perform(EspeakEngine& engine, const voice_protocol::Request& request, int socket) {
    const auto send_text = [socket](const std::string& text) {
        for (auto rest = std::as_bytes(std::span{text}); !rest.empty();) {
            const auto part = rest.first(std::min(rest.size(), voice_protocol::kLargestFrame));
            voice_protocol::send_frame(socket, FrameKind::text, part);
            rest = rest.subspan(part.size());
        }
    };
    switch (request.task) {
        case voice_protocol::Task::speak:
            for (const auto& run : request.runs) {
                engine.speak(run, request.delivery, [socket](Samples samples) {
                    return voice_protocol::send_frame(socket, FrameKind::sound,
                                                      std::as_bytes(samples));
                });
            }
            break;
        case voice_protocol::Task::phonemes:
            for (const auto& run : request.runs)
                send_text(engine.phonemes(run) + "\n");
            break;
        case voice_protocol::Task::list_voices: send_text(EspeakEngine::voices()); break;
    }
}

void fail(int socket, const std::string& message) {
    voice_protocol::send_frame(socket, FrameKind::failed, std::as_bytes(std::span{message}));
}

/// Without an engine every request is answered by what is wrong with it.
[[noreturn]] void serve_one(Warmth& warmth, int socket) {
    const rlimit limit{kCpuSeconds, kCpuSeconds};
    setrlimit(RLIMIT_CPU, &limit);
    const pid_t self = getpid();
    voice_protocol::send_frame(socket, FrameKind::hello, std::as_bytes(std::span{&self, 1}));
    const auto request = voice_protocol::receive_request(socket);
    if (request && !warmth.engine) fail(socket, warmth.failure);
    if (!request || !warmth.engine) _exit(0);
    try {
        perform(*warmth.engine, *request, socket);
        voice_protocol::send_frame(socket, FrameKind::end, {});
    } catch (const Error& error) {
        fail(socket, error.what());
    }
    _exit(0);
}

}  // namespace

int serve_voice(int control_socket) {
    prctl(PR_SET_NAME, "nashra-voice");
    std::signal(SIGCHLD, SIG_IGN);  // children are not waited for
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // eSpeak's sound library makes a big file in memory
    Warmth warmth;
    for (int socket = receive_socket(control_socket); socket >= 0;
         socket = receive_socket(control_socket)) {
        if (fork() == 0) {
            close(control_socket);
            serve_one(warmth, socket);
        }
        close(socket);
    }
    return 0;
}

}  // namespace nashra
