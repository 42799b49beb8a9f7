// The least that can be made of a sound device: a key from the terminal makes its tone silent, the
// next one sounding again, at the next call of the device. How long that takes to the ear is the
// device's own, and what nashra takes beyond it is nashra's.
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

#include "player/portaudio_library.h"

namespace {

std::atomic<bool> silent{false};

int fill(const void* /*input*/, void* output, unsigned long frames,
         const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
         void* /*data*/) {
    constexpr std::int16_t kLoud = 8000;
    const bool off = silent;
    auto* const samples = static_cast<std::int16_t*>(output);
    for (unsigned long i = 0; i < frames; ++i)
        samples[i] = static_cast<std::int16_t>(off ? 0 : i % 2 == 0 ? kLoud : -kLoud);
    return paContinue;
}

}  // namespace

int main() {
    constexpr double kRate = 22050;
    constexpr double kLatency = 0.02;  // as nashra asks for it
    const auto* const library = nashra::portaudio_library();
    if (library == nullptr || library->initialize() != paNoError) return 1;
    PaStreamParameters parameters{};
    parameters.device = library->default_output_device();
    parameters.channelCount = 1;
    parameters.sampleFormat = paInt16;
    parameters.suggestedLatency = kLatency;
    PaStream* stream = nullptr;
    if (library->open_stream(&stream, nullptr, &parameters, kRate, paFramesPerBufferUnspecified,
                             paPrimeOutputBuffersUsingStreamCallback, fill, nullptr) != paNoError ||
        library->start_stream(stream) != paNoError)
        return 1;
    termios keys{};
    tcgetattr(STDIN_FILENO, &keys);
    keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    std::printf("latency %.1f\n", library->stream_info(stream)->outputLatency * 1000);
    std::fflush(stdout);
    for (char key = 0; read(STDIN_FILENO, &key, 1) == 1 && key != 'q';)
        silent = !silent;
    library->abort_stream(stream);
    library->terminate();
    return 0;
}
