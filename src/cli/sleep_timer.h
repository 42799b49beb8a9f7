// When a listener who falls asleep is read to no more: after some minutes, or behind the item. The
// last moments fade, so that who is still awake notices in time. A value with a clock; main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/clock.h"
#include "player/timeline.h"

namespace nashra {

/// When to sleep: minutes from now, or where the item ends.
struct Sleep {
    enum class When { never, minutes, item } when = When::never;
    std::chrono::minutes minutes{0};

    friend bool operator==(const Sleep&, const Sleep&) = default;
};

/// "20", "item" and "off", as people type them; nothing for what is none of these.
std::optional<Sleep> sleep_called(std::string_view typed);

/// "sleep in 20 minutes".
std::string sleep_text(const Sleep& sleep);

class SleepTimer {
  public:
    static constexpr std::chrono::seconds kFade{20};

    explicit SleepTimer(SteadyNow now = steady_now) : now_(std::move(now)) {}

    /// From now on.
    void set(const Sleep& sleep);
    const Sleep& sleep() const { return sleep_; }
    /// What a key asks for that has no number to say: 15, 30 and 60 minutes, the item, never. While
    /// it fades, never: any other key would begin anew what is set.
    Sleep next() const;

    /// Looks at the clock, and at the present headline's.
    void look(std::uint32_t headline, const Clock& item);
    /// The listener has done something. What fades is loud again, and the minutes begin anew; an
    /// item's end is put off to the end of the next one.
    void listener_is_awake();

    /// As of the last look: 1 is as loud as ever, 0 is asleep.
    float loudness() const { return loudness_; }
    bool fades() const { return loudness_ < 1.0F; }
    /// Whether the reading is to stop behind this headline.
    bool ends_with(std::uint32_t headline) const;
    /// The minutes are over, or somebody said that the item is.
    bool over() const { return over_; }
    void item_is_over() { over_ = sleep_.when == Sleep::When::item; }

    /// How many of the minutes are left; nothing where none are counted.
    std::optional<std::chrono::milliseconds> left() const;
    /// The same for who has just asked, by which what fades begins anew.
    std::optional<std::chrono::milliseconds> left_when_awake() const;
    /// How long until the next look, at the most; nothing: nobody need look.
    std::optional<std::chrono::milliseconds> patience() const;

  private:
    SteadyNow now_;
    Sleep sleep_;
    std::chrono::steady_clock::time_point end_{};  // of the minutes
    std::uint32_t headline_ = 0;                   // at the last look
    std::uint32_t put_off_ = 0;                    // the headline that does not end it
    float loudness_ = 1.0F;
    bool over_ = false;
};

}  // namespace nashra
