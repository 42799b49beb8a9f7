// How soon a key is heard: from writing it into the terminal to the loudspeaker.
#pragma once

#include "bench/monitor.h"

namespace nashra::test {

/// Pause, going on, a skip and another speed, each of many presses at random moments, beside a
/// program that does nothing but become silent and sound again (bare_player).
void measure_answers(const SoundRoom& room, const Monitor& monitor);

}  // namespace nashra::test
