// The sound device, through PortAudio.
#pragma once

#include <atomic>
#include <chrono>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include "model/pcm.h"
#include "player/callback_slot.h"
#include "player/fitted_sound.h"
#include "player/loudspeaker.h"
#include "player/sink_names.h"

namespace nashra {

/// A device that was opened and plays nothing yet.
struct OpenedDevice {
    void* stream = nullptr;  // PaStream; null: none is open
    std::string name;
    DeviceFormat format;
    std::chrono::milliseconds latency{0};
};

/// The device is looked for and opened in a thread of its own from the moment of construction (the
/// default one may have been prepared before: player/default_device.h), because that is what takes
/// longest between the listener's key and the first word. Whatever fails there is tried again when
/// there is something to be heard.
class SoundDevice {
  public:
    /// `device` is a name, or part of one, from 'nashra devices'; empty is the system's default.
    /// Only where one is named is the sound server asked for the names of its own.
    /// Its sound begins with so much silence as it takes to wake up.
    SoundDevice(PcmFormat format, std::string device, std::chrono::milliseconds lead_in);
    /// Cuts what the device still holds.
    ~SoundDevice();
    SoundDevice(const SoundDevice&) = delete;
    SoundDevice& operator=(const SoundDevice&) = delete;

    /// Opened once, it stays open. Throws Error{unavailable} when there is no sound device, or none
    /// was found until somebody sets `given_up`. One thread at a time.
    void open(const std::atomic<bool>& given_up);

    /// Closes it, whatever became of it, looks which devices there are now, and opens the one that
    /// was chosen, never another, or the next one, which then is the chosen one. Answers its name;
    /// throws Error{unavailable} when it is not there, or somebody sets `given_up`: a sound system
    /// that hangs may take for ever, in a thread of its own. Until it is open again, `open` throws
    /// as well. REQUIRES: it was opened. One thread at a time, the same as `open`.
    std::string reopen(Device which, const std::atomic<bool>& given_up);

    /// Whose sound is played.
    CallbackSlot& slot() { return slot_; }

    /// How long a frame takes to the ear; known when it is open. Any thread.
    std::chrono::milliseconds latency() const;

  private:
    struct Readiness {
        SinkNames sinks;
        OpenedDevice opened;
    };

    static Readiness make_ready(const PcmFormat& format, const std::string& device, void* sound);
    void close();
    OpenedDevice open_wanted();
    void start(const OpenedDevice& opened);
    void begin_reopening(Device which);
    std::string open_anew(Device which);
    std::string open_next();
    std::string wait_for_reopening(const std::atomic<bool>& given_up);

    const PcmFormat format_;
    const std::chrono::milliseconds lead_in_;
    std::string device_;
    CallbackSlot slot_;
    FittedSound sound_{slot_};
    SinkNames sinks_;
    std::future<Readiness> ready_;
    std::thread making_ready_;
    std::future<std::string> reopened_;
    std::thread reopening_;
    std::atomic<int> latency_ms_{0};
    void* stream_ = nullptr;  // PaStream
};

/// The names of the devices that sound can be played on, the default one first. Throws
/// Error{unavailable} when the sound system does not answer.
std::vector<std::string> loudspeaker_names();

}  // namespace nashra
