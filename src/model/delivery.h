// How the text is spoken: the listener's settings. A plain value; any thread.
#pragma once

#include <algorithm>

namespace nashra {

/// Speaking rate in words per minute, 80 to 1200 (facts: eSpeak NG follows up to 1218).
class Speed {
  public:
    static constexpr int kSlowest = 80;
    static constexpr int kFastest = 1200;
    static constexpr int kNormal = 175;

    constexpr Speed() = default;
    explicit constexpr Speed(int wpm) : wpm_(std::clamp(wpm, kSlowest, kFastest)) {}
    constexpr int wpm() const { return wpm_; }

    // NOLINTNEXTLINE(modernize-use-nullptr): see place.h
    friend constexpr auto operator<=>(const Speed&, const Speed&) = default;

  private:
    int wpm_ = kNormal;
};

struct Delivery {
    Speed speed;
    int pitch = 50;    // 0 to 99, eSpeak's scale
    int volume = 100;  // per cent, 0 to 200

    friend constexpr bool operator==(const Delivery&, const Delivery&) = default;
};

}  // namespace nashra
