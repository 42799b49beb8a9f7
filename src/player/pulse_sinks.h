// The sound server's loudspeakers and headsets. PortAudio knows none of them, only that there is a
// server (Debian 12 builds it without PulseAudio).
#pragma once

#include <vector>

#include "player/sink_names.h"

namespace nashra {

/// What PulseAudio, or PipeWire in its place, plays on. None where there is no server, no libpulse,
/// or no answer within half a second; a server is never started for it. Silence the sound system
/// first (player/alsa_start.h).
std::vector<PulseSink> pulse_sinks();

}  // namespace nashra
