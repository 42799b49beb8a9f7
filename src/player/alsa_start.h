// What ALSA and JACK do before the first word: keep it short and keep it quiet. A terminal with a
// screen reader speaks every line that a sound library prints.
#pragma once

#include <functional>
#include <vector>

#include "player/sink_names.h"

namespace nashra {

/// Stops ALSA, JACK and PortAudio, which prints three lines each time that it looks for a lost
/// device, from printing on standard error; whatever else prints on C's stderr too. Call when
/// PortAudio is loaded and before it is initialised.
void silence_sound_system_messages();

/// Does `look` while ALSA knows one device in this process, the default one, and that leads
/// nowhere; where it knows no default one, with all that it knows. PortAudio opens every device
/// twice when it is initialised, to see what it can do: each opening of one that leads to a sound
/// server is a connection of its own, and some load a video codec library. What the default one can
/// do is seen when it is opened to play.
void with_default_device_to_nowhere(const std::function<void()>& look);

/// Makes an ALSA device of each, in this process only, so that PortAudio knows them, and writes
/// down what each is called. PortAudio passes by those that cannot be opened, as all are where
/// ALSA's plug-in for PulseAudio is not installed. Call before PortAudio is initialised.
void add_sinks_to_alsa(const std::vector<PulseSink>& sinks, SinkNames& names);

/// Takes all that back, and finds what was plugged in meanwhile, when PortAudio is initialised
/// next. Call while it is not.
void read_alsa_configuration_anew();

}  // namespace nashra
