// How it is spoken, while it is spoken. Main thread.
#pragma once

#include "cli/turn.h"

namespace nashra {

void speak_faster(Turn& turn);
void speak_slower(Turn& turn);
void speak_normally(Turn& turn);

}  // namespace nashra
