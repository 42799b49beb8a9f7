// An ear with a clock: records a room's loudspeaker and knows when each frame was heard.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "e2e/sound_room.h"

namespace nashra::test {

class Monitor {
  public:
    explicit Monitor(const SoundRoom& room);
    ~Monitor();
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;

    /// When the first sound after `since` was heard, in the seconds of now().
    std::optional<double> first_sound_after(double since) const;
    /// When the silence began that has lasted for `frames` now, if it has.
    std::optional<double> silent_since(std::size_t frames) const;

    std::size_t frames() const;
    std::size_t frame_at(double time) const;
    double time_of(std::size_t frame) const;
    Sound heard(std::size_t from) const;

  private:
    void listen();

    int pipe_ = -1;
    std::unique_ptr<Child> recorder_;
    mutable std::mutex mutex_;  // guards all below
    Sound sound_;
    double clock_ = 0;  // when frame 0 was heard: by the portion that came with least delay
    std::thread thread_;
};

}  // namespace nashra::test
