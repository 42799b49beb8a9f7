#include "player/sound_device.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/error.h"
#include "model/message.h"
#include "player/alsa_start.h"
#include "player/fitted_sound.h"
#include "player/portaudio_library.h"

namespace nashra {

namespace {

// The device's own buffer. Below 12 ms underruns begin (facts: sound); what lies in it is heard
// after a pause, so it is kept short.
constexpr double kBufferSeconds = 0.02;

constexpr std::chrono::milliseconds kPatience{2000};
constexpr std::chrono::milliseconds kLookAgain{5};

Error no_device(const std::string& why) {
    return Error{Kind::unavailable, message("no sound device: %1 (see 'nashra devices', or write a "
                                            "file with 'nashra record INPUT -o FILE.mp3')",
                                            why)};
}

const PortAudio& portaudio() {
    const auto* const library = portaudio_library();
    if (library == nullptr) throw no_device(message("PortAudio (libportaudio2) is not installed"));
    return *library;
}

void check(PaError result, const char* what) {
    if (result != paNoError) throw no_device(message(what) + ": " + portaudio().error_text(result));
}

void initialise(const std::string& device) {
    const auto& library = portaudio();  // loaded before it is silenced
    silence_sound_system_messages();
    // Looking into every ALSA plug-in takes four times as long as opening the default one.
    if (device.empty()) skip_unused_alsa_plug_ins();
    check(library.initialize(), to_translate("the sound system does not answer"));
}

/// All that sound can be played on, the default one first.
std::vector<PaDeviceIndex> output_devices() {
    std::vector<PaDeviceIndex> devices;
    const auto first = portaudio().default_output_device();
    for (PaDeviceIndex i = 0; i < portaudio().device_count(); ++i) {
        if (portaudio().device_info(i)->maxOutputChannels <= 0) continue;
        devices.insert(i == first ? devices.begin() : devices.end(), i);
    }
    return devices;
}

std::string name_of(PaDeviceIndex device) { return portaudio().device_info(device)->name; }

PaDeviceIndex find_device(const std::string& wanted) {
    if (wanted.empty()) {
        const auto device = portaudio().default_output_device();
        if (device == paNoDevice) throw no_device(message("the sound system knows none"));
        return device;
    }
    for (const auto device : output_devices()) {
        if (name_of(device).find(wanted) != std::string::npos) return device;
    }
    throw no_device(message("none is called '%1'", wanted));
}

int on_frames_wanted(const void* /*input*/, void* output, unsigned long frames,
                     const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
                     void* sound) {
    static_cast<FittedSound*>(sound)->fill(static_cast<Sample*>(output), frames);
    return paContinue;
}

void on_end(void* sound) { static_cast<FittedSound*>(sound)->slot().ended = true; }

}  // namespace

SoundDevice::SoundDevice(PcmFormat format, std::string device, std::chrono::milliseconds lead_in)
    : format_(format), lead_in_(lead_in), device_(std::move(device)) {
    std::packaged_task<void()> task{[wanted = device_] { initialise(wanted); }};
    initialised_ = task.get_future();
    initialising_ = std::thread{std::move(task)};
}

SoundDevice::~SoundDevice() {
    // Where the sound system hangs, this does too: whoever leaves has somebody who ends it in time.
    if (reopening_.joinable()) reopening_.join();
    close();
    if (initialised_.valid() && initialised_.wait_for(kPatience) != std::future_status::ready) {
        initialising_.detach();  // a sound server that never answers must not keep the listener
        return;
    }
    initialising_.join();
    if (const auto* const library = portaudio_library()) library->terminate();
}

void SoundDevice::close() {
    if (stream_ == nullptr) return;
    portaudio().abort_stream(stream_);
    portaudio().close_stream(stream_);
    stream_ = nullptr;
}

void SoundDevice::open(const std::atomic<bool>& given_up) {
    if (reopened_.valid()) {
        wait_for_reopening(given_up);
        return;
    }
    if (stream_ != nullptr) return;
    if (slot_.ended) throw no_device(message("it was lost"));
    while (initialised_.valid() && initialised_.wait_for(kLookAgain) != std::future_status::ready) {
        if (given_up.load()) throw no_device(message("the sound system does not answer"));
    }
    if (initialised_.valid()) initialised_.get();
    open_stream(find_device(device_));
}

std::string SoundDevice::reopen(Device which, const std::atomic<bool>& given_up) {
    if (!reopened_.valid()) {
        slot_.ended = true;
        if (reopening_.joinable()) reopening_.join();
        std::packaged_task<std::string()> task{[this, which] { return open_anew(which); }};
        reopened_ = task.get_future();
        reopening_ = std::thread{std::move(task)};
    }
    return wait_for_reopening(given_up);
}

std::string SoundDevice::wait_for_reopening(const std::atomic<bool>& given_up) {
    while (reopened_.wait_for(kLookAgain) != std::future_status::ready) {
        if (given_up.load()) throw no_device(message("the sound system does not answer"));
    }
    return reopened_.get();
}

std::string SoundDevice::open_anew(Device which) {
    const auto& library = portaudio();
    close();
    // Its list of devices is made when it is initialised, and never again.
    library.terminate();
    read_alsa_configuration_anew();
    silence_sound_system_messages();
    check(library.initialize(), to_translate("the sound system does not answer"));
    if (which == Device::same) {
        const auto device = find_device(device_);
        open_stream(device);
        return name_of(device);
    }
    return open_next();
}

/// Of those that the system lists many cannot be opened: they are passed by.
std::string SoundDevice::open_next() {
    auto devices = output_devices();
    const auto present = std::find_if(devices.begin(), devices.end(), [this](PaDeviceIndex device) {
        return device_.empty() || name_of(device).find(device_) != std::string::npos;
    });
    if (present != devices.end()) std::rotate(devices.begin(), present + 1, devices.end());
    for (const auto device : devices) {
        try {
            open_stream(device);
        } catch (const Error&) {
            continue;
        }
        device_ = name_of(device);
        return device_;
    }
    throw no_device(message("none can be opened"));
}

/// In the first format that the device takes: 0, or why it takes none.
int SoundDevice::open_in_some_format(int device) {
    const auto& library = portaudio();
    const auto& info = *library.device_info(device);
    // Nothing makes up there for what the hardware does not know.
    const bool bare = std::string_view{info.name}.find("(hw:") != std::string_view::npos;
    int first_error = paNoError;
    for (const auto& format : formats_to_try(
             static_cast<int>(format_.sample_rate), static_cast<int>(info.defaultSampleRate),
             info.maxOutputChannels, bare ? Hardware::bare : Hardware::behind_server)) {
        PaStreamParameters parameters{};
        parameters.device = device;
        parameters.channelCount = format.channels;
        parameters.sampleFormat = paInt16;
        parameters.suggestedLatency = kBufferSeconds;
        if (!sound_.fit(static_cast<int>(format_.sample_rate), format)) continue;
        const auto opened = library.open_stream(
            &stream_, nullptr, &parameters, format.rate, paFramesPerBufferUnspecified,
            paPrimeOutputBuffersUsingStreamCallback, on_frames_wanted, &sound_);
        if (opened == paNoError) return paNoError;
        stream_ = nullptr;
        if (first_error == paNoError) first_error = opened;
        if (opened != paInvalidSampleRate && opened != paInvalidChannelCount) break;
    }
    return first_error;
}

void SoundDevice::open_stream(int device) {
    const auto& library = portaudio();
    check(open_in_some_format(device), to_translate("it cannot be opened"));
    auto* const stream = stream_;
    latency_ms_ = static_cast<int>(library.stream_info(stream)->outputLatency * 1000);
    slot_.ended = false;
    slot_.lead_in(format_.frames(lead_in_));
    library.when_finished(stream, on_end);
    const auto started = library.start_stream(stream);
    if (started != paNoError) {
        close();
        slot_.ended = true;
    }
    check(started, to_translate("it cannot be started"));
}

std::chrono::milliseconds SoundDevice::latency() const {
    return std::chrono::milliseconds{latency_ms_.load()};
}

std::vector<std::string> loudspeaker_names() {
    const auto& library = portaudio();
    silence_sound_system_messages();
    check(library.initialize(), to_translate("the sound system does not answer"));
    std::vector<std::string> names;
    for (const auto device : output_devices())
        names.push_back(name_of(device));
    library.terminate();
    return names;
}

}  // namespace nashra
