#include "voice/espeak_engine.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "model/error.h"
#include "model/message.h"
#include "model/spoken_words.h"
#include "voice/espeak_library.h"
#include "voice/pace.h"
#include "voice/time_scale.h"
#include "voice/voice_door.h"
#include "voice/voice_files.h"
#include "voice/word_starts.h"

namespace nashra {

namespace {

namespace fs = std::filesystem;

// Milliseconds of sound per callback. Another value changes the samples, so it never changes.
constexpr int kBufferMs = 0;  // eSpeak's own choice, about 50 ms

/// What is being said.
struct Speech {
    TimeScale& sound;
    WordStarts& words;
};

Speech* current_speech = nullptr;
std::exception_ptr failure;  // waits until eSpeak has returned

void mark_words(const espeak_EVENT* event) {
    for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type != espeakEVENT_WORD) continue;
        const auto word = current_speech->words.find(event->text_position, event->length);
        if (word) current_speech->sound.mark(*word, static_cast<std::uint64_t>(event->sample));
    }
}

int on_sound(short* samples, int count, espeak_EVENT* events) {
    if (samples == nullptr || count <= 0 || current_speech == nullptr) return 0;
    try {
        mark_words(events);
        const Samples sound{samples, static_cast<std::size_t>(count)};
        return current_speech->sound.write(sound) ? 0 : 1;
    } catch (...) {
        failure = std::current_exception();
        return 1;
    }
}

/// SSML runs shell commands, phoneme input lets text speak in mnemonics, and the pause at the end
/// is ours to give (facts: eSpeak NG). So UTF-8 alone, but for phonemes of our own.
unsigned input_flags(Notation notation) {
    return notation == Notation::with_phonemes ? espeakCHARS_UTF8 | espeakPHONEMES
                                               : espeakCHARS_UTF8;
}

/// A priority byte and a code stand first in a voice's languages. Behind them eSpeak leaves those
/// of the voice before.
bool speaks(const espeak_VOICE& voice, Language language) {
    return voice.identifier == voice_file(language) ||
           language_of_tag(std::string_view{voice.languages}.substr(1)) == language;
}

bool is_variant(const std::string& name) {
    std::error_code error;
    return name.find('/') == std::string::npos &&
           fs::is_regular_file(fs::path{EspeakEngine::data_folder()} / "voices" / "!v" / name,
                               error);
}

}  // namespace

EspeakEngine::EspeakEngine() {
    // Where nothing stands in for the library that it plays with (unheard.cpp), eSpeak asks the
    // sound server for a connection while it starts: 10 ms before the first word, and a thread that
    // a forking process must not have.
    setenv("PULSE_SERVER", "unix:/dev/null", 1);
    const int rate = espeak().initialize(AUDIO_OUTPUT_SYNCHRONOUS, kBufferMs, nullptr,
                                         espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) {
        throw Error{
            Kind::unavailable,
            message("cannot start eSpeak NG: its data are missing (install espeak-ng-data)")};
    }
    // The player opens the loudspeaker before any voice has started.
    if (rate != PcmFormat{}.sample_rate) {
        throw Error{
            Kind::unavailable,
            message("eSpeak NG speaks at %1 samples a second, not at 22050 (install Debian's)",
                    rate)};
    }
    espeak().set_synth_callback(on_sound);
    choose_voice(kEnglish);
}

/// By its file a voice loads in 0.3 ms, most of it for the dictionary; by its language, eSpeak
/// scans every voice file (3 to 5 ms).
bool EspeakEngine::load_voice(const std::string& name) {
    if (loaded_ == name) return true;
    const bool found = espeak().set_voice_by_name(name.c_str()) == EE_OK;
    loaded_ = found ? name : std::string{};
    return found;
}

void EspeakEngine::choose_voice(Language language) {
    for (const auto& choice : choices_) {
        if (choice.language == language && load_voice(choice.name)) return;
    }
    // A language without a voice is read by the English one: better odd than silent.
    if (load_voice(voice_file(kEnglish))) return;
    throw Error{Kind::unavailable, message("eSpeak NG has no voices (install espeak-ng-data)")};
}

std::string EspeakEngine::file_of(const VoiceChoice& wanted) {
    const auto plus = std::min(wanted.name.find('+'), wanted.name.size());
    const auto variant = wanted.name.substr(plus);
    const auto name = wanted.name.substr(0, plus);
    if (!variant.empty() && !is_variant(variant.substr(1))) return {};
    if (name.empty()) {
        const auto& file = voice_file(wanted.language);
        return file.empty() ? file : file + variant;
    }
    if (!load_voice(name)) return {};
    const espeak_VOICE* const found = espeak().current_voice();
    return found != nullptr && speaks(*found, wanted.language) ? found->identifier + variant
                                                               : std::string{};
}

void EspeakEngine::speak(const SpokenRun& run, const Delivery& delivery, const Listener& listener) {
    choose_voice(run.language);
    const Pace pace = pace_for(run.language, delivery.speed_in(run.language));
    espeak().set_parameter(espeakRATE, pace.rate, 0);
    espeak().set_parameter(espeakPITCH, delivery.pitch, 0);
    espeak().set_parameter(espeakVOLUME, delivery.volume, 0);
    const auto text = admitted(run);
    WordStarts words{text, static_cast<std::uint32_t>(spoken_words(run.text).size()),
                     listener.word};
    std::uint64_t frames = 0;
    const auto count_and_pass_on = [&](Samples samples) {
        frames += samples.size();
        return listener.sound(samples);
    };
    TimeScale sound{
        pace.compression, {}, count_and_pass_on, [&](std::uint32_t word, std::uint64_t frame) {
            words.begin(word, frame);
        }};
    Speech speech{sound, words};
    current_speech = &speech;
    espeak().synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, input_flags(run.notation),
                   nullptr, nullptr);
    current_speech = nullptr;
    if (failure) std::rethrow_exception(std::exchange(failure, nullptr));
    sound.end();
    words.end(frames);
}

std::string EspeakEngine::phonemes(const SpokenRun& run) {
    choose_voice(run.language);
    std::string out;
    const auto text = admitted(run);
    // espeak_TextToPhonemes takes brackets as the last text that was said had them.
    const auto flags = input_flags(run.notation);
    espeak().synth("", 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr);
    const void* rest = text.c_str();
    while (rest != nullptr) {
        const char* clause = espeak().text_to_phonemes(&rest, espeakCHARS_UTF8, 0);
        if (clause == nullptr || *clause == '\0') continue;
        if (!out.empty()) out += ' ';
        out += clause;
    }
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

std::string EspeakEngine::data_folder() {
    const char* folder = nullptr;
    espeak().initialize_path(nullptr);
    espeak().info(&folder);
    return folder == nullptr ? std::string{} : folder;
}

std::string EspeakEngine::version() { return espeak().info(nullptr); }

std::string EspeakEngine::voices() {
    std::string out;
    for (auto voices = espeak().list_voices(nullptr); *voices != nullptr; ++voices) {
        // `languages` is a priority byte, then the language's code; further ones may follow.
        const std::string_view language{(*voices)->languages + 1};
        out.append(language).append("\t").append((*voices)->name).append("\t");
        out.append((*voices)->identifier).append("\n");
    }
    return out;
}

}  // namespace nashra
