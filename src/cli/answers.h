// What a listener asks about, and is answered in words. Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

void tell_time(Turn& turn);
void tell_place(Turn& turn);
/// Asked for again, it is the word that was said last, letter by letter.
void tell_sentence(Turn& turn);
void tell_link(Turn& turn);
/// The headline of what is heard, with its number: the line that the cursor then is at.
void tell_item(Turn& turn);
/// With "json": in one line for programs.
void tell_status(Turn& turn);
void tell_commands(Turn& turn);

}  // namespace nashra
