// What ALSA and JACK do before the first word: keep it short and keep it quiet. A terminal with a
// screen reader speaks every line that a sound library prints.
#pragma once

#include <vector>

#include "player/sink_names.h"

namespace nashra {

/// Stops ALSA, JACK and PortAudio, which prints three lines each time that it looks for a lost
/// device, from printing on standard error; whatever else prints on C's stderr too. Call when
/// PortAudio is loaded and before it is initialised.
void silence_sound_system_messages();

/// Forgets, in this process only, every ALSA device of the configuration that needs a plug-in
/// library and that the default device is not made of. PortAudio would open each of them to see
/// what it can do, and load a video codec library on the way: 41 ms with the plug-ins of
/// libasound2-plugins, a quarter of it without. Call before PortAudio is initialised.
void skip_unused_alsa_plug_ins();

/// Makes an ALSA device of each, in this process only, so that PortAudio knows them, and writes
/// down what each is called. PortAudio passes by those that cannot be opened, as all are where
/// ALSA's plug-in for PulseAudio is not installed. Call before PortAudio is initialised.
void add_sinks_to_alsa(const std::vector<PulseSink>& sinks, SinkNames& names);

/// Takes all that back, and finds what was plugged in meanwhile, when PortAudio is initialised
/// next. Call while it is not.
void read_alsa_configuration_anew();

}  // namespace nashra
