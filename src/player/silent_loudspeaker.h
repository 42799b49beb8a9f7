// A loudspeaker that nobody hears: it takes as long as the sound would. For listeners who read
// along in braille, and for machines without a sound device.
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "model/pcm.h"
#include "player/loudspeaker.h"

namespace nashra {

class SilentLoudspeaker : public Loudspeaker {
  public:
    explicit SilentLoudspeaker(PcmFormat format) : format_(format) {}
    ~SilentLoudspeaker() override { stop(); }
    SilentLoudspeaker(const SilentLoudspeaker&) = delete;
    SilentLoudspeaker& operator=(const SilentLoudspeaker&) = delete;

    void start(AudioCallback& callback) override;
    std::string restart(Device which) override;
    bool lost() const override { return false; }
    void stop() override;
    std::chrono::milliseconds latency() const override { return {}; }

  private:
    void play(AudioCallback& callback);

    const PcmFormat format_;
    std::atomic<bool> stopping_{false};
    std::thread thread_;  // in place of the audio thread
};

}  // namespace nashra
