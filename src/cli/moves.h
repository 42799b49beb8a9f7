// What moves the listener: on, back, to another place, and to a stop. Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

void toggle_pause(Turn& turn);

void go_to_next_sentence(Turn& turn);
void go_to_previous_sentence(Turn& turn);
void go_to_next_headline(Turn& turn);
void go_to_previous_headline(Turn& turn);
void repeat(Turn& turn);

}  // namespace nashra
