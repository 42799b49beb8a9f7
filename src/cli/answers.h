// What a listener asks about, and is answered in words. Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

void tell_time(Turn& turn);
void tell_place(Turn& turn);
void tell_sentence(Turn& turn);
void tell_link(Turn& turn);
void tell_commands(Turn& turn);

}  // namespace nashra
