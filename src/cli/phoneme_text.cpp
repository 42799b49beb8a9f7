#include "cli/phoneme_text.h"

#include <algorithm>

#include "spoken/pronounce.h"
#include "voice/espeak_voice.h"

namespace nashra {

std::string phoneme_text(EspeakVoice& voice, const Utterance& utterance) {
    std::string line;
    for (const auto& run : utterance.runs) {
        auto phonemes = phonemes_alone(run);
        if (!phonemes) {
            Utterance alone;
            alone.runs.push_back(run);
            phonemes = voice.phonemes(alone);
        }
        if (phonemes->empty()) continue;
        if (!line.empty()) line += ' ';
        line += *phonemes;
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace nashra
