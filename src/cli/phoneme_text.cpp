#include "cli/phoneme_text.h"

#include <algorithm>

#include "spoken/pronounce.h"
#include "voice/espeak_voice.h"

namespace nashra {

std::string phoneme_text(EspeakVoice& voice, const Utterance& utterance) {
    std::string line;
    for (const auto& run : utterance.runs) {
        const auto phonemes = phonemes_alone(run);
        if (!phonemes) {
            // The voice repeats those that are ours.
            line = voice.phonemes(utterance);
            break;
        }
        if (!line.empty() && !phonemes->empty()) line += ' ';
        line += *phonemes;
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace nashra
