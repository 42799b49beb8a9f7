// Who listens, from one programme to the next: what they have set, and the doors at which they ask.
#pragma once

#include <memory>
#include <vector>

#include "cli/door.h"
#include "model/delivery.h"
#include "spoken/pronunciation.h"

namespace nashra {

/// A plain value; main thread.
struct Listener {
    std::vector<std::unique_ptr<Door>> doors{};  // none: nobody can ask for anything
    Delivery delivery{};                         // as it is now
    Speed normal_speed{};                        // the listener's own, to which Backspace returns
    int speed_steps = 0;                         // of a tenth each, from there
    std::shared_ptr<Pronunciation> pronunciation{};
};

/// What nobody has asked for, but everybody at a door should know.
inline void tell_all(const Listener& listener, const std::string& line) {
    for (const auto& door : listener.doors)
        door->tell(line);
}

}  // namespace nashra
