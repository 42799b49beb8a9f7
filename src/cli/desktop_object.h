// What the desktop sees of the reading: the properties and methods of MPRIS 2. Main thread.
#pragma once

struct sd_bus;

namespace nashra {

class Desktop;

inline constexpr const char* kDesktopPath = "/org/mpris/MediaPlayer2";
inline constexpr const char* kPlayerInterface = "org.mpris.MediaPlayer2.Player";

/// False when the bus does not take it. `desktop` must outlive the bus.
bool publish(sd_bus* bus, Desktop& desktop);

}  // namespace nashra
