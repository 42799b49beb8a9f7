// How it is spoken, while it is spoken. Main thread.
#pragma once

#include <string>

#include "cli/turn.h"

namespace nashra {

/// "250 words a minute".
std::string speed_text(Speed speed);
/// The same of what is heard: "250 words a minute, in Arabic 180", where that has its own speed.
std::string speed_here(const Turn& turn);

/// By tenths of the speed that was chosen last.
void speak_faster(Turn& turn);
void speak_slower(Turn& turn);
/// By 50 words a minute.
void speak_much_faster(Turn& turn);
void speak_much_slower(Turn& turn);
void speak_normally(Turn& turn);
/// A number of words a minute, which is asked for.
void speak_at_speed(Turn& turn);

void speak_louder(Turn& turn);
void speak_softer(Turn& turn);
/// A per cent, which is asked for.
void speak_at_volume(Turn& turn);
void toggle_mute(Turn& turn);
/// What the listener has set, or their sleep leaves of it.
void apply_volume(const Listener& listener, Player& player);

void speak_higher(Turn& turn);
void speak_lower(Turn& turn);

}  // namespace nashra
