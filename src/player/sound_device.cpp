#include "player/sound_device.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/error.h"
#include "model/message.h"
#include "player/alsa_start.h"
#include "player/default_device.h"
#include "player/fitted_sound.h"
#include "player/portaudio_library.h"
#include "player/pulse_sinks.h"

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
    if (result != paNoError)
        throw no_device(message("%1: %2", message(what), portaudio().error_text(result)));
}

void initialise() {
    check(portaudio().initialize(), to_translate("the sound system does not answer"));
}

/// Those of the sound server by their names.
void look_at_all_devices(SinkNames& sinks) {
    portaudio();  // loaded before it is silenced
    silence_sound_system_messages();
    add_sinks_to_alsa(pulse_sinks(), sinks);
    initialise();
}

std::string name_of(PaDeviceIndex device) { return portaudio().device_info(device)->name; }

/// All that sound can be played on, the default one first, then what the sound server has.
std::vector<PaDeviceIndex> output_devices(const SinkNames& sinks) {
    std::vector<PaDeviceIndex> devices;
    const auto first = portaudio().default_output_device();
    for (PaDeviceIndex i = 0; i < portaudio().device_count(); ++i) {
        if (portaudio().device_info(i)->maxOutputChannels > 0) devices.push_back(i);
    }
    const auto rank = [&](PaDeviceIndex device) {
        if (device == first) return 0;
        return sinks.has(name_of(device)) ? 1 : 2;
    };
    std::stable_sort(devices.begin(), devices.end(), [&](PaDeviceIndex one, PaDeviceIndex other) {
        return rank(one) < rank(other);
    });
    return devices;
}

/// The first of those that are called so, or have it in their names. The name of a sink of the
/// sound server is its alone: another that has it in its own is another's.
std::vector<PaDeviceIndex>::const_iterator find_called(const std::vector<PaDeviceIndex>& devices,
                                                       const std::string& wanted,
                                                       const SinkNames& sinks) {
    const auto find = [&devices](const auto& is_wanted) {
        return std::find_if(devices.begin(), devices.end(),
                            [&](PaDeviceIndex device) { return is_wanted(name_of(device)); });
    };
    const auto called = find([&](const std::string& name) { return name == wanted; });
    if (called != devices.end() || sinks.has(wanted)) return called;
    const auto part =
        find([&](const std::string& name) { return name.find(wanted) != std::string::npos; });
    const auto asked = as_device_name(wanted);  // as the desktop writes it, with its dots
    if (part != devices.end() || asked.empty()) return part;
    return find([&](const std::string& name) { return name.find(asked) != std::string::npos; });
}

/// Debian's ALSA calls the sound server so, whose sinks have names: nothing new would be heard.
bool is_one_of_the_sinks(const std::string& device, const SinkNames& sinks) {
    return device == "pulse" && !sinks.empty();
}

PaDeviceIndex find_device(const std::string& wanted, const SinkNames& sinks) {
    if (wanted.empty()) {
        const auto device = portaudio().default_output_device();
        if (device == paNoDevice) throw no_device(message("the sound system knows none"));
        return device;
    }
    const auto devices = output_devices(sinks);
    const auto device = find_called(devices, wanted, sinks);
    if (device != devices.end()) return *device;
    throw no_device(message("none is called '%1'", wanted));
}

int on_frames_wanted(const void* /*input*/, void* output, unsigned long frames,
                     const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
                     void* sound) {
    static_cast<FittedSound*>(sound)->fill(static_cast<Sample*>(output), frames);
    return paContinue;
}

void on_end(void* sound) { static_cast<FittedSound*>(sound)->slot().ended = true; }

/// In the first format that the device takes, at the voice's own rate where it can be. `sound` is
/// what will be played. Throws Error{unavailable} when it takes none.
OpenedDevice open_device(PaDeviceIndex device, int rate, void* sound) {
    const auto& library = portaudio();
    const auto& info = *library.device_info(device);
    // Nothing makes up there for what the hardware does not know.
    const bool bare = std::string_view{info.name}.find("(hw:") != std::string_view::npos;
    PaError first_error = paNoError;
    for (const auto& format :
         formats_to_try(rate, static_cast<int>(info.defaultSampleRate), info.maxOutputChannels,
                        bare ? Hardware::bare : Hardware::behind_server)) {
        if (!FittedSound::possible(rate, format)) continue;
        PaStreamParameters parameters{};
        parameters.device = device;
        parameters.channelCount = format.channels;
        parameters.sampleFormat = paInt16;
        parameters.suggestedLatency = kBufferSeconds;
        PaStream* stream = nullptr;
        const auto opened = library.open_stream(
            &stream, nullptr, &parameters, format.rate, paFramesPerBufferUnspecified,
            paPrimeOutputBuffersUsingStreamCallback, on_frames_wanted, sound);
        if (opened == paNoError) {
            const auto latency = library.stream_info(stream)->outputLatency * 1000;
            return {stream, info.name, format,
                    std::chrono::milliseconds{static_cast<int>(latency)}};
        }
        if (first_error == paNoError) first_error = opened;
        if (opened != paInvalidSampleRate && opened != paInvalidChannelCount) break;
    }
    check(first_error, to_translate("it cannot be opened"));
    return {};
}

}  // namespace

SoundDevice::SoundDevice(PcmFormat format, std::string device, std::chrono::milliseconds lead_in)
    : format_(format), lead_in_(lead_in), device_(std::move(device)) {
    // Nothing of this object is looked at there: where the sound system hangs, it may be gone.
    std::packaged_task<Readiness()> task{
        [format, wanted = device_, sound = static_cast<void*>(&sound_)] {
            return make_ready(format, wanted, sound);
        }};
    ready_ = task.get_future();
    making_ready_ = std::thread{std::move(task)};
}

SoundDevice::~SoundDevice() {
    // Where the sound system hangs, this does too: whoever leaves has somebody who ends it in time.
    if (reopening_.joinable()) reopening_.join();
    if (ready_.valid() && ready_.wait_for(kPatience) != std::future_status::ready) {
        making_ready_.detach();  // a sound server that never answers must not keep the listener
        return;
    }
    making_ready_.join();
    if (ready_.valid()) stream_ = ready_.get().opened.stream;
    close();
    if (const auto* const library = portaudio_library()) library->terminate();
}

SoundDevice::Readiness SoundDevice::make_ready(const PcmFormat& format, const std::string& device,
                                               void* sound) {
    Readiness ready;
    try {
        const auto prepared = take_expected_default_device();
        if (device.empty()) {
            if (!(prepared ? *prepared : prepare_default_device()))
                throw no_device(message("the sound system does not answer"));
        } else {
            if (prepared.value_or(false)) release_default_device();  // it has looked at no device
            look_at_all_devices(ready.sinks);
        }
        ready.opened = open_device(find_device(device, ready.sinks),
                                   static_cast<int>(format.sample_rate), sound);
    } catch (const Error&) {
        // Whoever wants to hear something is told.
    }
    return ready;
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
    while (ready_.valid() && ready_.wait_for(kLookAgain) != std::future_status::ready) {
        if (given_up.load()) throw no_device(message("the sound system does not answer"));
    }
    if (ready_.valid()) {
        auto ready = ready_.get();
        sinks_ = std::move(ready.sinks);
        if (ready.opened.stream != nullptr) {
            start(ready.opened);
            return;
        }
    }
    begin_reopening(Device::same);
    wait_for_reopening(given_up);
}

std::string SoundDevice::reopen(Device which, const std::atomic<bool>& given_up) {
    if (!reopened_.valid()) {
        slot_.ended = true;
        begin_reopening(which);
    }
    return wait_for_reopening(given_up);
}

void SoundDevice::begin_reopening(Device which) {
    if (reopening_.joinable()) reopening_.join();
    std::packaged_task<std::string()> task{[this, which] { return open_anew(which); }};
    reopened_ = task.get_future();
    reopening_ = std::thread{std::move(task)};
}

std::string SoundDevice::wait_for_reopening(const std::atomic<bool>& given_up) {
    while (reopened_.wait_for(kLookAgain) != std::future_status::ready) {
        if (given_up.load()) throw no_device(message("the sound system does not answer"));
    }
    return reopened_.get();
}

/// All devices are looked at, so that PortAudio finds another one where the default one is no good.
std::string SoundDevice::open_anew(Device which) {
    const auto& library = portaudio();
    close();
    // Its list of devices is made when it is initialised, and never again.
    library.terminate();
    read_alsa_configuration_anew();
    silence_sound_system_messages();
    if (which == Device::next || !device_.empty()) add_sinks_to_alsa(pulse_sinks(), sinks_);
    initialise();
    if (which == Device::next) return open_next();
    const auto opened =
        open_device(find_device(device_, sinks_), static_cast<int>(format_.sample_rate), &sound_);
    start(opened);
    return opened.name;
}

/// Of those that the system lists many cannot be opened: they are passed by.
std::string SoundDevice::open_next() {
    auto devices = output_devices(sinks_);
    const auto present = device_.empty() ? devices.cbegin() : find_called(devices, device_, sinks_);
    const auto heard = present - devices.cbegin();
    if (present != devices.cend())
        std::rotate(devices.begin(), devices.begin() + heard + 1, devices.end());
    for (const auto device : devices) {
        if (is_one_of_the_sinks(name_of(device), sinks_)) continue;
        try {
            start(open_device(device, static_cast<int>(format_.sample_rate), &sound_));
        } catch (const Error&) {
            continue;
        }
        device_ = name_of(device);
        return device_;
    }
    throw no_device(message("none can be opened"));
}

void SoundDevice::start(const OpenedDevice& opened) {
    const auto& library = portaudio();
    stream_ = opened.stream;
    latency_ms_ = static_cast<int>(opened.latency.count());
    // Part of a name must not lead to another sink when this one is unplugged.
    if (!device_.empty() && sinks_.has(opened.name)) device_ = opened.name;
    slot_.ended = false;
    slot_.lead_in(format_.frames(lead_in_));
    library.when_finished(stream_, on_end);
    const auto started = sound_.fit(static_cast<int>(format_.sample_rate), opened.format)
                             ? library.start_stream(stream_)
                             : paInsufficientMemory;
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
    SinkNames sinks;
    look_at_all_devices(sinks);
    std::vector<std::string> names;
    for (const auto device : output_devices(sinks))
        names.push_back(name_of(device));
    library.terminate();
    return names;
}

}  // namespace nashra
