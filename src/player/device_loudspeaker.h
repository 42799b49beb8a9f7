// One listening's hold on the sound device. The device is opened by the first, and stays open when
// a listening ends: closing and opening it costs a moment, and for ever where its server hangs.
#pragma once

#include <atomic>
#include <chrono>

#include "player/loudspeaker.h"
#include "player/sound_device.h"

namespace nashra {

/// At most one at a time. `device` must outlive it.
class DeviceLoudspeaker : public Loudspeaker {
  public:
    explicit DeviceLoudspeaker(SoundDevice& device) : device_(device) {}
    ~DeviceLoudspeaker() override { device_.slot().clear(); }
    DeviceLoudspeaker(const DeviceLoudspeaker&) = delete;
    DeviceLoudspeaker& operator=(const DeviceLoudspeaker&) = delete;

    void start(AudioCallback& callback) override {
        device_.slot().put(callback);
        device_.open(stopped_);
    }
    std::string restart(Device which) override { return device_.reopen(which, stopped_); }
    bool lost() const override { return device_.slot().ended; }
    void stop() override {
        stopped_ = true;
        device_.slot().clear();
    }
    std::chrono::milliseconds latency() const override { return device_.latency(); }

  private:
    SoundDevice& device_;
    std::atomic<bool> stopped_{false};
};

}  // namespace nashra
