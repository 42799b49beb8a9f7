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

/// PortAudio is initialised in a thread of its own from the moment of construction, because that is
/// what takes longest between the listener's key and the first word.
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
    void close();
    void open_stream(int device);
    std::string open_wanted();
    int open_in_some_format(int device);
    std::string open_anew(Device which);
    std::string open_next();
    std::string wait_for_reopening(const std::atomic<bool>& given_up);

    const PcmFormat format_;
    const std::chrono::milliseconds lead_in_;
    std::string device_;
    CallbackSlot slot_;
    FittedSound sound_{slot_};
    SinkNames sinks_;
    std::future<SinkNames> initialised_;  // carries the Error of a failed initialisation
    std::thread initialising_;
    std::future<std::string> reopened_;
    std::thread reopening_;
    std::atomic<int> latency_ms_{0};
    void* stream_ = nullptr;  // PaStream
};

/// The names of the devices that sound can be played on, the default one first. Throws
/// Error{unavailable} when the sound system does not answer.
std::vector<std::string> loudspeaker_names();

}  // namespace nashra
