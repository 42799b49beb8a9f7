// Measures the whole programme in the background, so that the total time is exact within seconds.
// The voice answers the same samples every time, so what is counted here is what will be heard.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

#include "model/delivery.h"
#include "model/voice.h"
#include "player/timeline.h"
#include "programme/programme.h"

namespace nashra {

/// Owns its thread.
class Survey {
  public:
    Survey(const Programme& programme, Voice& voice, Timeline& timeline);
    ~Survey();
    Survey(const Survey&) = delete;
    Survey& operator=(const Survey&) = delete;

    /// Measures anew for this delivery; a survey under way is given up. Thread-safe.
    void request(const Delivery& delivery);

  private:
    class Counter;

    void run();
    bool obsolete();
    Flow wait_for_story(std::uint32_t passage);

    const Programme& programme_;
    Voice& voice_;
    Timeline& timeline_;
    std::mutex mutex_;  // guards wanted_ and quitting_
    std::condition_variable changed_;
    std::optional<Delivery> wanted_;
    bool quitting_ = false;
    std::thread thread_;
};

}  // namespace nashra
