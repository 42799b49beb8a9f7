// PortAudio, loaded when sound is first wanted.
#pragma once

#include <portaudio.h>

namespace nashra {

/// What we use of PortAudio. Linking to it, and to the JACK client and the database behind it,
/// would cost every start half a millisecond, also those that play nothing.
struct PortAudio {
    decltype(&::Pa_Initialize) initialize = nullptr;
    decltype(&::Pa_Terminate) terminate = nullptr;
    decltype(&::Pa_GetErrorText) error_text = nullptr;
    decltype(&::Pa_GetDefaultOutputDevice) default_output_device = nullptr;
    decltype(&::Pa_GetDeviceCount) device_count = nullptr;
    decltype(&::Pa_GetDeviceInfo) device_info = nullptr;
    decltype(&::Pa_OpenStream) open_stream = nullptr;
    decltype(&::Pa_GetStreamInfo) stream_info = nullptr;
    decltype(&::Pa_SetStreamFinishedCallback) when_finished = nullptr;
    decltype(&::Pa_StartStream) start_stream = nullptr;
    decltype(&::Pa_AbortStream) abort_stream = nullptr;
    decltype(&::Pa_CloseStream) close_stream = nullptr;
};

/// Loaded once and never unloaded: its threads may outlive the last stream. Null: not installed.
/// Any thread.
const PortAudio* portaudio_library();

}  // namespace nashra
