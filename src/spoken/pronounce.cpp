#include "spoken/pronounce.h"

#include <string_view>

#include "spoken/arabic_phonemes.h"
#include "spoken/diacritizer.h"
#include "spoken/phonemes.h"
#include "spoken/vocalised_text.h"

namespace nashra {

void pronounce(Utterance& utterance, const ArabicReading& reading, Explain explain) {
    auto* changes = explain == Explain::yes ? &utterance.changes : nullptr;
    for (auto& run : utterance.runs) {
        if (run.language != kArabic) continue;
        auto words = vocalised_text(run.text);
        if (reading.diacritizer) reading.diacritizer->vocalise(run.text, words);
        choose_endings(words, reading.endings);
        const auto bare = reading.diacritizer ? BareWords::as_phonemes : BareWords::as_text;
        run.text = arabic_phonemes(run.text, words, bare, changes);
        const bool phonemes = run.text.find("[[") != std::string::npos;
        run.notation = phonemes ? Notation::with_phonemes : Notation::words;
    }
}

std::optional<std::string> phonemes_alone(const SpokenRun& run) {
    if (run.notation != Notation::with_phonemes) return std::nullopt;
    std::string alone;
    std::string_view rest = run.text;
    while (!rest.empty()) {
        if (const auto size = phoneme_group(rest); size > 0) {
            if (!alone.empty()) alone += ' ';
            alone += rest.substr(2, size - 4);
            rest.remove_prefix(size);
            continue;
        }
        const auto next = static_cast<unsigned char>(rest.front());
        const bool letter = next >= 0x80 || (next >= '0' && next <= '9') ||
                            (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
        if (letter) return std::nullopt;
        rest.remove_prefix(1);
    }
    return alone;
}

}  // namespace nashra
