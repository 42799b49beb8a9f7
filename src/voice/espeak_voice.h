// The voice of nashra: eSpeak NG, spoken by a process of its own.
#pragma once

#include <chrono>
#include <string>

#include "model/voice.h"
#include "voice/voice_choice.h"
#include "voice/voice_process.h"

namespace nashra {

class EspeakVoice : public Voice {
  public:
    /// How long a voice may be silent before it counts as hung. eSpeak's first samples come within
    /// a millisecond; the rest is a machine under load.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// Starts the voice process at once, so that it warms up while the page is read. `program` is
    /// this program; tests give the path of the built one. REQUIRES for FirstStart::fork: no thread
    /// was started yet, or a process was taken over.
    explicit EspeakVoice(FirstStart first_start = FirstStart::spawn,
                         std::string program = "/proc/self/exe",
                         std::chrono::milliseconds patience = kPatience);

    /// Speaks each choice's language by that voice from now on; the last one for a language counts.
    /// Throws Error{usage} when there is no such voice. One thread, before the first utterance.
    void choose(const VoiceChoices& wanted);

    PcmFormat format() const override { return {}; }  // EspeakEngine checks it
    std::unique_ptr<Rendition> begin(const Utterance& utterance, const Delivery& delivery) override;

    /// eSpeak's phoneme mnemonics for the utterance's runs, a line for each, without a newline
    /// behind the last.
    std::string phonemes(const Utterance& utterance);

    /// The version of eSpeak NG: "1.51".
    std::string engine();

    /// The installed voices: "ar<TAB>Arabic<TAB>sem/ar", a line each.
    std::string voices();

  private:
    VoiceProcess process_;
    VoiceChoices choices_;  // by their files
    std::chrono::milliseconds patience_;
};

}  // namespace nashra
