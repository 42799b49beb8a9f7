// Foreign bytes as a lexicon, and as a text that it is asked about: what is said has no brackets
// but those of phonemes.
#include <cstdint>
#include <cstdlib>

#include "source/charset.h"
#include "spoken/lexicon.h"
#include "spoken/phonemes.h"
#include "spoken/say.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    nashra::Lexicon lexicon;
    lexicon.add(bytes, "fuzz.tsv");
    const auto text = nashra::clean_utf8(bytes);
    for (const auto& language : {nashra::kEnglish, nashra::kArabic}) {
        const auto words = nashra::spoken_form(text, language, nullptr, &lexicon);
        for (std::size_t at = words.find('['); at != std::string::npos; at = words.find('[', at)) {
            const auto length = nashra::phoneme_group(std::string_view{words}.substr(at));
            const auto group = words.substr(at, length);
            if (length == 0 ||
                nashra::unknown_phoneme(group.substr(2, length - 4), language).has_value())
                std::abort();
            at += length;
        }
    }
    return 0;
}
