// The sound device, through PortAudio.
#pragma once

#include <atomic>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "model/pcm.h"
#include "player/loudspeaker.h"

namespace nashra {

/// PortAudio is initialised in a thread of its own from the moment of construction, because that is
/// what takes longest between the listener's key and the first word.
class PortAudioLoudspeaker : public Loudspeaker {
  public:
    /// `device` is a name, or part of one, from 'nashra devices'; empty is the system's default.
    PortAudioLoudspeaker(PcmFormat format, std::string device = {});
    ~PortAudioLoudspeaker() override;
    PortAudioLoudspeaker(const PortAudioLoudspeaker&) = delete;
    PortAudioLoudspeaker& operator=(const PortAudioLoudspeaker&) = delete;

    void start(AudioCallback& callback) override;
    void stop() override;
    std::chrono::milliseconds latency() const override;

  private:
    const PcmFormat format_;
    const std::string device_;
    std::future<void> initialised_;  // carries the Error of a failed initialisation
    std::thread initialising_;
    std::atomic<bool> stopped_{false};
    std::atomic<int> latency_ms_{0};
    std::mutex mutex_;        // guards stream_
    void* stream_ = nullptr;  // PaStream
};

/// The names of the devices that sound can be played on, the default one first. Throws
/// Error{unavailable} when the sound system does not answer.
std::vector<std::string> loudspeaker_names();

}  // namespace nashra
