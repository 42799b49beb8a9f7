#include "cli/sleep_timer.h"

#include <algorithm>
#include <array>

#include "cli/typed_place.h"
#include "model/message.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr std::array kSteps{minutes{15}, minutes{30}, minutes{60}};
constexpr minutes kLongest{24 * 60};

// Small enough a step of the loudness that nobody hears steps.
constexpr milliseconds kStepOfFade{100};
constexpr milliseconds kLookAgain{1000};

// An item of a few sentences is not all fading.
constexpr int kMostOfItem = 4;

/// The ear takes half the amplitude for more than half as loud.
float faded(milliseconds left, milliseconds fade) {
    if (left >= fade) return 1.0F;
    const auto share = std::max(0.0F, static_cast<float>(left.count())) /
                       static_cast<float>(std::max<milliseconds::rep>(fade.count(), 1));
    return share * share;
}

}  // namespace

std::optional<Sleep> sleep_called(std::string_view typed) {
    if (typed == "off" || typed == "never" || typed == "0") return Sleep{};
    if (typed == "item") return Sleep{Sleep::When::item};
    const auto number = number_of(typed);
    if (!number || *number == 0 || *number > kLongest.count()) return std::nullopt;
    return Sleep{Sleep::When::minutes, minutes{*number}};
}

std::string sleep_text(const Sleep& sleep) {
    switch (sleep.when) {
        case Sleep::When::never: return message("sleep off");
        case Sleep::When::item: return message("sleep at the end of the item");
        case Sleep::When::minutes:
            return counted(static_cast<std::uint64_t>(sleep.minutes.count()), "sleep in %1 minute",
                           "sleep in %1 minutes");
    }
    return {};
}

void SleepTimer::set(const Sleep& sleep) {
    sleep_ = sleep;
    end_ = now_() + sleep.minutes;
    put_off_ = 0;
    loudness_ = 1.0F;
    over_ = false;
}

Sleep SleepTimer::next() const {
    if (fades() || sleep_.when == Sleep::When::item) return {};
    const auto* const longer = std::upper_bound(kSteps.begin(), kSteps.end(), sleep_.minutes);
    if (longer == kSteps.end()) return {Sleep::When::item};
    return {Sleep::When::minutes, *longer};
}

void SleepTimer::look(std::uint32_t headline, const Clock& item) {
    headline_ = headline;
    loudness_ = 1.0F;
    if (const auto minutes_left = left()) {
        loudness_ = faded(*minutes_left, std::min<milliseconds>(kFade, sleep_.minutes));
        over_ = *minutes_left <= milliseconds{0};
    } else if (ends_with(headline)) {
        loudness_ = faded(item.total - item.elapsed,
                          std::min<milliseconds>(kFade, item.total / kMostOfItem));
    }
}

void SleepTimer::listener_is_awake() {
    if (!fades()) return;
    const auto ended = headline_;
    set(sleep_);
    if (sleep_.when == Sleep::When::item) put_off_ = ended;
}

bool SleepTimer::ends_with(std::uint32_t headline) const {
    return sleep_.when == Sleep::When::item && headline != put_off_;
}

std::optional<milliseconds> SleepTimer::left() const {
    if (sleep_.when != Sleep::When::minutes) return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(end_ - now_());
}

std::optional<milliseconds> SleepTimer::left_when_awake() const {
    return fades() && sleep_.when == Sleep::When::minutes ? sleep_.minutes : left();
}

std::optional<milliseconds> SleepTimer::patience() const {
    switch (sleep_.when) {
        case Sleep::When::never: return std::nullopt;
        case Sleep::When::item: return kStepOfFade;
        case Sleep::When::minutes: return *left() < kFade + kLookAgain ? kStepOfFade : kLookAgain;
    }
    return std::nullopt;
}

}  // namespace nashra
