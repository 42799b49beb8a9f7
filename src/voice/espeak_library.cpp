#include "voice/espeak_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

constexpr const char* kUnheard = "libnashra-unheard.so";  // voice/unheard.cpp

bool find_all(const LoadedLibrary& library, Espeak& espeak) {
    return library.find(espeak.initialize_path, "espeak_ng_InitializePath") &&
           library.find(espeak.info, "espeak_Info") &&
           library.find(espeak.initialize, "espeak_Initialize") &&
           library.find(espeak.set_synth_callback, "espeak_SetSynthCallback") &&
           library.find(espeak.set_voice_by_name, "espeak_SetVoiceByName") &&
           library.find(espeak.current_voice, "espeak_GetCurrentVoice") &&
           library.find(espeak.list_voices, "espeak_ListVoices") &&
           library.find(espeak.set_parameter, "espeak_SetParameter") &&
           library.find(espeak.synth, "espeak_Synth") &&
           library.find(espeak.text_to_phonemes, "espeak_TextToPhonemes");
}

}  // namespace

const Espeak& espeak() {
    static const LoadedLibrary unheard{kUnheard};  // before eSpeak NG, which takes it for another
    const auto* const loaded = functions_of("libespeak-ng.so.1", find_all);
    if (loaded == nullptr) {
        throw Error{Kind::unavailable,
                    message("cannot start eSpeak NG: it is missing (install espeak-ng)")};
    }
    return *loaded;
}

}  // namespace nashra
