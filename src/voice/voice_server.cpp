#include "voice/voice_server.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/error.h"
#include "model/spoken_words.h"
#include "voice/espeak_engine.h"
#include "voice/gathered_frames.h"
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

void speak(EspeakEngine& engine, const voice_protocol::Request& request, GatheredFrames& listener) {
    std::uint32_t words = 0;  // of the runs before
    std::uint64_t frames = 0;
    for (const auto& run : request.runs) {
        const auto frames_before = frames;
        const auto on_sound = [&](Samples samples) {
            frames += samples.size();
            return listener.send(FrameKind::sound, std::as_bytes(samples));
        };
        const auto on_word = [&](std::uint32_t word, std::uint64_t frame) {
            const voice_protocol::WordStart start{
                words + word, static_cast<std::uint32_t>(frames_before + frame)};
            listener.send(FrameKind::word, std::as_bytes(std::span{&start, 1}));
        };
        engine.speak(run, request.delivery, {on_sound, on_word});
        words += static_cast<std::uint32_t>(spoken_words(run.text).size());
    }
}

void perform(EspeakEngine& engine, const voice_protocol::Request& request,
             GatheredFrames& listener) {
    const auto send_text = [&listener](const std::string& text) {
        for (auto rest = std::as_bytes(std::span{text}); !rest.empty();) {
            const auto part = rest.first(std::min(rest.size(), voice_protocol::kLargestFrame));
            listener.send(FrameKind::text, part);
            rest = rest.subspan(part.size());
        }
    };
    if (request.task != voice_protocol::Task::find_voice) engine.use(request.voices);
    switch (request.task) {
        case voice_protocol::Task::speak: speak(engine, request, listener); break;
        case voice_protocol::Task::phonemes:
            for (const auto& run : request.runs)
                send_text(engine.phonemes(run) + "\n");
            break;
        case voice_protocol::Task::list_voices: send_text(EspeakEngine::voices()); break;
        case voice_protocol::Task::version: send_text(EspeakEngine::version()); break;
        case voice_protocol::Task::find_voice:
            // MBROLA's voices say at length that they are not there.
            if (std::freopen("/dev/null", "w", stderr) == nullptr) break;
            for (const auto& wanted : request.voices)
                send_text(engine.file_of(wanted));
            break;
    }
}

/// Without memory of its own: it may be what is missing. What is still gathered is left out.
void fail(int socket, std::string_view message) {
    voice_protocol::send_frame(socket, FrameKind::failed, std::as_bytes(std::span{message}));
}

/// Without an engine every request is answered by what is wrong with it.
[[noreturn]] void serve_one(Warmth& warmth, int socket) {
    const rlimit limit{kCpuSeconds, kCpuSeconds};
    setrlimit(RLIMIT_CPU, &limit);
    const pid_t self = getpid();
    voice_protocol::send_frame(socket, FrameKind::hello, std::as_bytes(std::span{&self, 1}));
    // Whatever goes wrong is told: a child that only ends would pass for a crash.
    try {
        const auto request = voice_protocol::receive_request(socket);
        if (request && !warmth.engine) fail(socket, warmth.failure);
        if (!request || !warmth.engine) _exit(0);
        GatheredFrames listener{socket};
        perform(*warmth.engine, *request, listener);
        listener.finish();
    } catch (const std::bad_alloc&) {
        fail(socket, "there is no memory for the voice (close other programs)");
    } catch (const std::exception& error) {
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
    for (int socket = voice_protocol::receive_socket(control_socket); socket >= 0;
         socket = voice_protocol::receive_socket(control_socket)) {
        if (fork() == 0) {
            close(control_socket);
            serve_one(warmth, socket);
        }
        close(socket);
    }
    return 0;
}

}  // namespace nashra
