// eSpeak NG, loaded where a voice is first wanted. Any thread.
#pragma once

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

namespace nashra {

/// What we use of eSpeak NG. Linking to it, and to the sound servers' and X11's clients that it
/// brings, would cost every start four milliseconds, in the player's own process for nothing.
struct Espeak {
    decltype(&::espeak_ng_InitializePath) initialize_path = nullptr;
    decltype(&::espeak_Info) info = nullptr;
    decltype(&::espeak_Initialize) initialize = nullptr;
    decltype(&::espeak_SetSynthCallback) set_synth_callback = nullptr;
    decltype(&::espeak_SetVoiceByName) set_voice_by_name = nullptr;
    decltype(&::espeak_GetCurrentVoice) current_voice = nullptr;
    decltype(&::espeak_ListVoices) list_voices = nullptr;
    decltype(&::espeak_SetParameter) set_parameter = nullptr;
    decltype(&::espeak_Synth) synth = nullptr;
    decltype(&::espeak_TextToPhonemes) text_to_phonemes = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const Espeak& espeak();

}  // namespace nashra
