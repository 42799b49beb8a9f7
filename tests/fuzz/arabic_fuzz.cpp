// Foreign bytes as Arabic words: what the voice is given is words of Arabic letters, pauses, and
// phonemes that it has.
#include <cstdint>
#include <cstdlib>

#include "model/arabic_alphabet.h"
#include "model/utf8.h"
#include "source/charset.h"
#include "spoken/arabic_phonemes.h"
#include "spoken/phonemes.h"
#include "spoken/pronounce.h"
#include "spoken/say.h"

namespace {

void require_sayable(std::string_view rest) {
    while (!rest.empty()) {
        if (const auto size = nashra::phoneme_group(rest); size > 0) {
            if (nashra::unknown_phoneme(rest.substr(2, size - 4), nashra::kArabic)) std::abort();
            rest.remove_prefix(size);
            continue;
        }
        const auto letter = nashra::letter_at(rest, 0);
        const bool pause = letter.code < 0x80 &&
                           std::string_view{" .,:;?!"}.find(rest.front()) != std::string_view::npos;
        if (!pause && letter.code != U'…' && !nashra::in_arabic_alphabet(letter.code)) std::abort();
        rest.remove_prefix(letter.size);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nashra;
    const auto text = clean_utf8({reinterpret_cast<const char*>(data), size});
    Utterance utterance;
    utterance.runs.push_back({kArabic, spoken_form(text, kArabic)});
    for (const auto endings : {Endings::confident, Endings::none}) {
        auto said = utterance;
        pronounce(said, {endings}, Explain::yes);
        require_sayable(said.runs[0].text);
    }
    // Whatever stands between the words, and whatever the signs are
    require_sayable(arabic_phonemes(text, vocalised_text(text)));
    return 0;
}
