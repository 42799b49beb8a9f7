// Who listens, from one programme to the next: what they have set, and the doors at which they ask.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/clock.h"
#include "cli/door.h"
#include "cli/place_keeper.h"
#include "cli/read_along.h"
#include "cli/sleep_timer.h"
#include "model/delivery.h"
#include "player/player.h"
#include "source/skip_rule.h"
#include "spoken/pronunciation.h"

namespace nashra {

class BackgroundRecorder;
class NeverRead;

/// What the listener has left out in this sitting.
struct LeftOut {
    SkipRule rule;
    Programme* programme = nullptr;  // null: it is not read any more
    std::uint32_t passage = 0;       // that was just heard
    std::vector<std::uint32_t> passages{};
};

enum class Sound { on, muted };

/// A plain value; main thread.
struct Listener {
    std::vector<std::unique_ptr<Door>> doors{};  // none: nobody can ask for anything
    Delivery delivery{};                         // as it is now
    Speed normal_speed{};                        // the listener's own, to which Backspace returns
    Speed speed_base{};                          // a speed that was chosen by number
    int speed_steps = 0;                         // of a tenth each, from there
    int volume = 100;                            // per cent, 0 to 200
    Sound sound = Sound::on;
    bool device_lost = false;  // the sound device, and it is waited for
    Items items = Items::all;  // whether it stops after each
    std::string searched{};    // words that were looked for last
    SleepTimer sleep{};
    Echo echo = Echo::off;
    std::optional<Place> printed{};  // the sentence that was printed last
    std::shared_ptr<Pronunciation> pronunciation{};
    PlaceKeeper* places = nullptr;  // none: nothing is kept
    ListenedSource source{};        // of what is read now
    std::string begun_with{};       // the key of the source whose headlines led to it; empty: none
    std::shared_ptr<NeverRead> never_read{};
    std::vector<LeftOut> left_out{};
    std::shared_ptr<BackgroundRecorder> recorder{};
    std::string save_to{};  // a folder; empty: where nashra was started
    std::function<std::chrono::sys_seconds()> now = time_now;
};

/// What nobody has asked for, but everybody at a door should know.
inline void tell_all(const Listener& listener, const std::string& line) {
    for (const auto& door : listener.doors)
        door->tell(line);
}

}  // namespace nashra
