// Foreign bytes as Arabic words: what the voice is given is words of Arabic letters, pauses, and
// phonemes that it has, and each of its words stands for what is written.
#include <cstdint>
#include <cstdlib>

#include "model/arabic_alphabet.h"
#include "model/spoken_words.h"
#include "model/utf8.h"
#include "source/charset.h"
#include "spoken/arabic_phonemes.h"
#include "spoken/phonemes.h"
#include "spoken/pronounce.h"
#include "spoken/say.h"
#include "spoken/written_words.h"

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

/// Every word stands for a stretch of the text, in order.
void require_written(const nashra::Utterance& said, std::string_view text) {
    if (said.words.size() != nashra::spoken_words(said.runs[0].text).size()) std::abort();
    std::uint32_t from = 0;
    for (const auto& word : said.words) {
        if (word.from < from || word.to < word.from || word.to > text.size()) std::abort();
        from = word.from;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nashra;
    const auto text = clean_utf8({reinterpret_cast<const char*>(data), size});
    Sentence sentence;
    sentence.text = text;
    sentence.runs.push_back({kArabic, text});
    auto utterance = say(sentence);
    if (utterance.runs.empty()) return 0;
    find_written_words(utterance, text);
    for (const auto endings : {Endings::confident, Endings::none}) {
        auto said = utterance;
        pronounce(said, {endings}, Explain::yes);
        require_sayable(said.runs[0].text);
        require_written(said, text);
    }
    // Whatever stands between the words, and whatever the signs are
    require_sayable(arabic_phonemes(text, vocalised_text(text)));
    return 0;
}
