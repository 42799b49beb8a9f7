// How the text is spoken: the listener's settings. A plain value; any thread.
#pragma once

#include <algorithm>

#include "model/language.h"

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

/// A soft sound between two headlines.
enum class Chime { off, on };

struct Delivery {
    Speed speed{};
    // A language's own speed, as a share of the common one: it is kept when the listener speeds up.
    double arabic_share = 1.0;
    double english_share = 1.0;
    int pitch = 50;    // 0 to 99, eSpeak's scale
    int volume = 100;  // per cent, 0 to 200
    Chime chime = Chime::on;

    constexpr Speed speed_in(Language language) const {
        const double share = language == kArabic    ? arabic_share
                             : language == kEnglish ? english_share
                                                    : 1.0;
        return Speed{static_cast<int>(speed.wpm() * share + 0.5)};
    }

    friend constexpr bool operator==(const Delivery&, const Delivery&) = default;
};

}  // namespace nashra
