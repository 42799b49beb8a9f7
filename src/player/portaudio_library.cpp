#include "player/portaudio_library.h"

#include <dlfcn.h>

namespace nashra {

namespace {

template <typename Function>
bool find(void* library, Function& function, const char* name) {
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

bool find_all(void* library, PortAudio& portaudio) {
    return find(library, portaudio.initialize, "Pa_Initialize") &&
           find(library, portaudio.terminate, "Pa_Terminate") &&
           find(library, portaudio.error_text, "Pa_GetErrorText") &&
           find(library, portaudio.default_output_device, "Pa_GetDefaultOutputDevice") &&
           find(library, portaudio.device_count, "Pa_GetDeviceCount") &&
           find(library, portaudio.device_info, "Pa_GetDeviceInfo") &&
           find(library, portaudio.open_stream, "Pa_OpenStream") &&
           find(library, portaudio.stream_info, "Pa_GetStreamInfo") &&
           find(library, portaudio.start_stream, "Pa_StartStream") &&
           find(library, portaudio.abort_stream, "Pa_AbortStream") &&
           find(library, portaudio.close_stream, "Pa_CloseStream");
}

}  // namespace

const PortAudio* portaudio_library() {
    static const PortAudio* const loaded = []() -> const PortAudio* {
        static PortAudio portaudio;
        // Global: player/alsa_start.h looks for the messages of the libraries behind it.
        void* const library = ::dlopen("libportaudio.so.2", RTLD_NOW | RTLD_GLOBAL);
        return library != nullptr && find_all(library, portaudio) ? &portaudio : nullptr;
    }();
    return loaded;
}

}  // namespace nashra
