// A sound card that knows 48,000 frames a second on two channels and nothing else, in place of
// PortAudio: what is played on it goes into the file that NASHRA_TEST_SOUND names, at the pace of
// the sound. Loaded by the program under test, whose library it takes to be the system's.
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include <portaudio.h>

namespace {

constexpr double kRate = 48'000;
constexpr int kChannels = 2;
constexpr std::size_t kFrames = 480;  // 10 ms

struct Card {
    PaStreamCallback* callback = nullptr;
    void* user = nullptr;
    std::atomic<bool> stopping{false};
    std::thread thread;

    void play() {
        std::FILE* const file = std::fopen(std::getenv("NASHRA_TEST_SOUND"), "wb");
        std::vector<std::int16_t> sound(kFrames * kChannels);
        auto next = std::chrono::steady_clock::now();
        while (!stopping && file != nullptr) {
            const PaStreamCallbackTimeInfo time{};
            callback(nullptr, sound.data(), kFrames, &time, 0, user);
            std::fwrite(sound.data(), sizeof sound[0], sound.size(), file);
            next += std::chrono::milliseconds{10};
            std::this_thread::sleep_until(next);
        }
        if (file != nullptr) std::fclose(file);
    }
};

Card card;

const PaDeviceInfo& only_device() {
    static const PaDeviceInfo info = [] {
        PaDeviceInfo made{};
        made.structVersion = 2;
        made.name = "stubborn: card (hw:0,0)";
        made.maxOutputChannels = kChannels;
        made.defaultSampleRate = kRate;
        return made;
    }();
    return info;
}

}  // namespace

extern "C" {

PaError Pa_Initialize(void) { return paNoError; }
PaError Pa_Terminate(void) { return paNoError; }
const char* Pa_GetErrorText(PaError /*error*/) { return "the card knows no other format"; }
PaDeviceIndex Pa_GetDefaultOutputDevice(void) { return 0; }
PaDeviceIndex Pa_GetDeviceCount(void) { return 1; }
const PaDeviceInfo* Pa_GetDeviceInfo(PaDeviceIndex /*device*/) { return &only_device(); }

PaError Pa_OpenStream(PaStream** stream, const PaStreamParameters* /*input*/,
                      const PaStreamParameters* output, double rate, unsigned long /*frames*/,
                      PaStreamFlags /*flags*/, PaStreamCallback* callback, void* user) {
    if (output->channelCount != kChannels) return paInvalidChannelCount;
    if (rate < kRate || rate > kRate) return paInvalidSampleRate;
    card.callback = callback;
    card.user = user;
    *stream = &card;
    return paNoError;
}

const PaStreamInfo* Pa_GetStreamInfo(PaStream* /*stream*/) {
    static const PaStreamInfo info{1, 0, 0.01, kRate};
    return &info;
}

PaError Pa_SetStreamFinishedCallback(PaStream* /*stream*/, PaStreamFinishedCallback* /*call*/) {
    return paNoError;
}

PaError Pa_StartStream(PaStream* /*stream*/) {
    card.stopping = false;
    card.thread = std::thread{[] { card.play(); }};
    return paNoError;
}

PaError Pa_AbortStream(PaStream* /*stream*/) {
    card.stopping = true;
    if (card.thread.joinable()) card.thread.join();
    return paNoError;
}

PaError Pa_CloseStream(PaStream* /*stream*/) { return paNoError; }

}  // extern "C"
