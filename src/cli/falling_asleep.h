// What becomes of a reading whose listener falls asleep, and the command that asks for it. Main
// thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

/// "sleep 20", "sleep item", "sleep off"; without a word the next of the usual ones.
void set_sleep(Turn& turn);

/// A player stops behind the items that the listener or their sleep wants it to stop behind.
void apply_items(const Listener& listener, Player& player);

/// As loud as the time of sleep leaves it. Silence, and the place is kept, when that has come: then
/// it answers true, and there is no more sleep to wait for.
bool fall_asleep_in_time(Listener& listener, Player& player);

}  // namespace nashra
