// eSpeak NG itself. Lives only in voice processes: it is one global state, not thread-safe, not
// deterministic after its first utterance, and has crashed on hostile text.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "model/delivery.h"
#include "model/pcm.h"
#include "model/utterance.h"
#include "voice/voice_choice.h"

namespace nashra {

class EspeakEngine {
  public:
    struct Listener {
        /// Receives the sound piece by piece; false ends the speaking.
        std::function<bool(Samples)> sound;
        /// Receives each word of the run (spoken_words.h) with the frame of the run's sound at
        /// which it begins, in order, before the sound there.
        std::function<void(std::uint32_t word, std::uint64_t frame)> word;
    };

    /// Loads the engine and its default voice. Throws Error{unavailable} when eSpeak NG's data are
    /// missing. At most one engine a process, and never a second one after it.
    EspeakEngine();

    /// The voices that are used from now on for their languages, by their files; of several for a
    /// language the first that can be loaded.
    void use(VoiceChoices choices) { choices_ = std::move(choices); }

    /// The file, and the variant, of a voice that the listener named; empty when there is none, or
    /// none that speaks the language.
    std::string file_of(const VoiceChoice& wanted);

    /// Says `run`, with the English voice where none was given for its language. Throws
    /// Error{unavailable} when the sound cannot be made.
    void speak(const SpokenRun& run, const Delivery& delivery, const Listener& listener);

    /// eSpeak's phoneme mnemonics of what `run` will sound like, in one line. Nothing is spoken by
    /// this engine any more.
    std::string phonemes(const SpokenRun& run);

    /// Where eSpeak NG's data are. Starts nothing; any process may ask.
    static std::string data_folder();

    /// Of eSpeak NG: "1.51".
    static std::string version();

    /// The installed voices: "ar<TAB>Arabic<TAB>sem/ar", a line each.
    static std::string voices();

  private:
    void choose_voice(Language language);
    bool load_voice(const std::string& name);

    VoiceChoices choices_;
    std::string loaded_;  // the voice's name
};

}  // namespace nashra
