// What it costs to listen: how long until the first sound, how much of the processor, and whether
// the memory grows with the hours.
#pragma once

#include "bench/monitor.h"

namespace nashra::test {

/// From starting the program to its first sound, with the sound system's usual configuration and
/// with the least that leads to the sound server.
void measure_first_sound(const SoundRoom& room, const Monitor& monitor);

/// Of all processes while a page is heard to its end, beside mpv playing a recording of it.
void measure_processor(const SoundRoom& room);

/// Ten hours of articles one after the other, on ALSA's null device, which takes sound faster than
/// it lasts.
void measure_ten_hours();

}  // namespace nashra::test
