#include "voice/espeak_engine.h"

#include <cstdlib>
#include <string_view>

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

#include "model/error.h"
#include "voice/pace.h"
#include "voice/time_scale.h"
#include "voice/voice_door.h"
#include "voice/voice_files.h"

namespace nashra {

namespace {

// Milliseconds of sound per callback. Another value changes the samples, so it never changes.
constexpr int kBufferMs = 0;  // eSpeak's own choice, about 50 ms

TimeScale* current_sound = nullptr;

int on_sound(short* samples, int count, espeak_EVENT* /*events*/) {
    if (samples == nullptr || count <= 0 || current_sound == nullptr) return 0;
    const bool go_on = current_sound->write(Samples{samples, static_cast<std::size_t>(count)});
    return go_on ? 0 : 1;
}

/// SSML runs shell commands, phoneme input lets text speak in mnemonics, and the pause at the end
/// is ours to give (facts: eSpeak NG). So UTF-8 alone, but for phonemes of our own.
unsigned input_flags(Notation notation) {
    return notation == Notation::with_phonemes ? espeakCHARS_UTF8 | espeakPHONEMES
                                               : espeakCHARS_UTF8;
}

}  // namespace

EspeakEngine::EspeakEngine() {
    // Even without sound output eSpeak asks the sound server for a connection while it starts: 10
    // ms before the first word, and a thread that a forking process must not have.
    setenv("PULSE_SERVER", "unix:/dev/null", 1);
    const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, kBufferMs, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) {
        throw Error{Kind::unavailable,
                    "cannot start eSpeak NG: its data are missing (install espeak-ng-data)"};
    }
    // The player opens the loudspeaker before any voice has started.
    if (rate != PcmFormat{}.sample_rate) {
        throw Error{Kind::unavailable, "eSpeak NG speaks at " + std::to_string(rate) +
                                           " samples a second, not at 22050 (install Debian's)"};
    }
    espeak_SetSynthCallback(on_sound);
    choose_voice(kEnglish);
}

void EspeakEngine::choose_voice(Language language) {
    // A language without a voice is read by the English one: better odd than silent.
    // By its file a voice loads in 0.3 ms; by its language, eSpeak scans every voice file (3 to 5
    // ms).
    for (const auto& file : {voice_file(language), voice_file(kEnglish)}) {
        if (!file.empty() && espeak_SetVoiceByName(file.c_str()) == EE_OK) return;
    }
    throw Error{Kind::unavailable, "eSpeak NG has no voices (install espeak-ng-data)"};
}

void EspeakEngine::speak(const SpokenRun& run, const Delivery& delivery, const Listener& listener) {
    choose_voice(run.language);
    const Pace pace = pace_for(run.language, delivery.speed_in(run.language));
    espeak_SetParameter(espeakRATE, pace.rate, 0);
    espeak_SetParameter(espeakPITCH, delivery.pitch, 0);
    espeak_SetParameter(espeakVOLUME, delivery.volume, 0);
    TimeScale sound{pace.compression, {}, listener};
    current_sound = &sound;
    const auto text = admitted(run);
    espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, input_flags(run.notation),
                 nullptr, nullptr);
    current_sound = nullptr;
    sound.end();
}

std::string EspeakEngine::phonemes(const SpokenRun& run) {
    choose_voice(run.language);
    std::string out;
    const auto text = admitted(run);
    // espeak_TextToPhonemes takes brackets as the last text that was said had them.
    const auto flags = input_flags(run.notation);
    espeak_Synth("", 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr);
    const void* rest = text.c_str();
    while (rest != nullptr) {
        const char* clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, 0);
        if (clause == nullptr || *clause == '\0') continue;
        if (!out.empty()) out += '\n';
        out += clause;
    }
    return out;
}

std::string EspeakEngine::data_folder() {
    const char* folder = nullptr;
    espeak_ng_InitializePath(nullptr);
    espeak_Info(&folder);
    return folder == nullptr ? std::string{} : folder;
}

std::string EspeakEngine::voices() {
    std::string out;
    for (auto voices = espeak_ListVoices(nullptr); *voices != nullptr; ++voices) {
        // `languages` is a priority byte, then the language's code; further ones may follow.
        const std::string_view language{(*voices)->languages + 1};
        out.append(language).append("\t").append((*voices)->name).append("\t");
        out.append((*voices)->identifier).append("\n");
    }
    return out;
}

}  // namespace nashra
