#include "player/sound_device.h"

#include <utility>

#include "model/error.h"
#include "player/alsa_start.h"
#include "player/portaudio_library.h"

namespace nashra {

namespace {

// The device's own buffer. Below 12 ms underruns begin (facts: sound); what lies in it is heard
// after a pause, so it is kept short.
constexpr double kBufferSeconds = 0.02;

constexpr std::chrono::milliseconds kPatience{2000};
constexpr std::chrono::milliseconds kLookAgain{5};

Error no_device(const std::string& why) {
    return Error{Kind::unavailable, "no sound device: " + why +
                                        " (see 'nashra devices', or write a file with 'nashra "
                                        "record INPUT -o FILE.mp3')"};
}

const PortAudio& portaudio() {
    const auto* const library = portaudio_library();
    if (library == nullptr) throw no_device("PortAudio (libportaudio2) is not installed");
    return *library;
}

void check(PaError result, const char* what) {
    if (result != paNoError)
        throw no_device(std::string{what} + ": " + portaudio().error_text(result));
}

void initialise(const std::string& device) {
    const auto& library = portaudio();  // loaded before it is silenced
    silence_sound_system_messages();
    // Looking into every ALSA plug-in takes four times as long as opening the default one.
    if (device.empty()) skip_unused_alsa_plug_ins();
    check(library.initialize(), "the sound system does not answer");
}

PaDeviceIndex find_device(const std::string& wanted) {
    if (wanted.empty()) {
        const auto device = portaudio().default_output_device();
        if (device == paNoDevice) throw no_device("the sound system knows none");
        return device;
    }
    for (PaDeviceIndex i = 0; i < portaudio().device_count(); ++i) {
        const auto* info = portaudio().device_info(i);
        if (info->maxOutputChannels > 0 &&
            std::string{info->name}.find(wanted) != std::string::npos) {
            return i;
        }
    }
    throw no_device("none is called '" + wanted + "'");
}

int on_frames_wanted(const void* /*input*/, void* output, unsigned long frames,
                     const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
                     void* slot) {
    static_cast<CallbackSlot*>(slot)->fill({static_cast<Sample*>(output), frames});
    return paContinue;
}

}  // namespace

SoundDevice::SoundDevice(PcmFormat format, std::string device)
    : format_(format), device_(std::move(device)) {
    std::packaged_task<void()> task{[wanted = device_] { initialise(wanted); }};
    initialised_ = task.get_future();
    initialising_ = std::thread{std::move(task)};
}

SoundDevice::~SoundDevice() {
    if (stream_ != nullptr) {
        portaudio().abort_stream(stream_);
        portaudio().close_stream(stream_);
    }
    if (initialised_.valid() && initialised_.wait_for(kPatience) != std::future_status::ready) {
        initialising_.detach();  // a sound server that never answers must not keep the listener
        return;
    }
    initialising_.join();
    if (const auto* const library = portaudio_library()) library->terminate();
}

void SoundDevice::open(const std::atomic<bool>& given_up) {
    if (stream_ != nullptr) return;
    while (initialised_.valid() && initialised_.wait_for(kLookAgain) != std::future_status::ready) {
        if (given_up.load()) throw no_device("the sound system does not answer");
    }
    if (initialised_.valid()) initialised_.get();
    PaStreamParameters parameters{};
    parameters.device = find_device(device_);
    parameters.channelCount = 1;
    parameters.sampleFormat = paInt16;
    parameters.suggestedLatency = kBufferSeconds;
    PaStream* stream = nullptr;
    check(portaudio().open_stream(
              &stream, nullptr, &parameters, format_.sample_rate, paFramesPerBufferUnspecified,
              paPrimeOutputBuffersUsingStreamCallback, on_frames_wanted, &slot_),
          "it cannot be opened");
    stream_ = stream;
    latency_ms_ = static_cast<int>(portaudio().stream_info(stream)->outputLatency * 1000);
    check(portaudio().start_stream(stream), "it cannot be started");
}

std::chrono::milliseconds SoundDevice::latency() const {
    return std::chrono::milliseconds{latency_ms_.load()};
}

std::vector<std::string> loudspeaker_names() {
    const auto& library = portaudio();
    silence_sound_system_messages();
    check(library.initialize(), "the sound system does not answer");
    std::vector<std::string> names;
    const auto first = library.default_output_device();
    for (PaDeviceIndex i = 0; i < library.device_count(); ++i) {
        const auto* info = library.device_info(i);
        if (info->maxOutputChannels <= 0) continue;
        names.insert(i == first ? names.begin() : names.end(), info->name);
    }
    library.terminate();
    return names;
}

}  // namespace nashra
