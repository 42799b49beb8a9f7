#include "player/portaudio_library.h"

#include "model/loaded_library.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, PortAudio& portaudio) {
    return library.find(portaudio.initialize, "Pa_Initialize") &&
           library.find(portaudio.terminate, "Pa_Terminate") &&
           library.find(portaudio.error_text, "Pa_GetErrorText") &&
           library.find(portaudio.default_output_device, "Pa_GetDefaultOutputDevice") &&
           library.find(portaudio.device_count, "Pa_GetDeviceCount") &&
           library.find(portaudio.device_info, "Pa_GetDeviceInfo") &&
           library.find(portaudio.open_stream, "Pa_OpenStream") &&
           library.find(portaudio.stream_info, "Pa_GetStreamInfo") &&
           library.find(portaudio.when_finished, "Pa_SetStreamFinishedCallback") &&
           library.find(portaudio.start_stream, "Pa_StartStream") &&
           library.find(portaudio.abort_stream, "Pa_AbortStream") &&
           library.find(portaudio.close_stream, "Pa_CloseStream");
}

}  // namespace

const PortAudio* portaudio_library() {
    // Global: player/alsa_start.h looks for the messages of the libraries behind it. PortAudio and
    // ALSA, which the audio thread runs through, are built to find at once all that they call; the
    // database behind JACK, which nobody uses, is not.
    return functions_of("libportaudio.so.2", find_all, Symbols::global);
}

}  // namespace nashra
