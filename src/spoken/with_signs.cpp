#include "spoken/with_signs.h"

#include <array>

#include "model/utf8.h"

namespace nashra {

namespace {

constexpr char32_t kShadda = 0x0651;

// In the order of VowelSign.
constexpr std::array<char32_t, 8> kVowels = {0,      0x064E, 0x064F, 0x0650,
                                             0x0652, 0x064B, 0x064C, 0x064D};

bool is_dropped(const VocalisedText& text, const VocalisedWord& word, std::size_t letter) {
    if (word.ending == WordEnding::said) return false;
    const bool before_alif =
        letter + 2 == word.last && text.letters[letter].vowel == VowelSign::fathatan;
    return letter + 1 == word.last || before_alif;
}

}  // namespace

std::string with_signs(std::string_view written, const VocalisedText& text) {
    const auto before = vocalised_text(written);
    std::string out;
    out.reserve(written.size() * 2);
    std::size_t at = 0;
    for (const auto& word : text.words) {
        for (std::size_t i = word.first; i < word.last; ++i) {
            const auto& letter = text.letters[i];
            out += written.substr(at, letter.end - at);
            at = letter.end;
            if (letter.shadda && !before.letters[i].shadda) append_utf8(out, kShadda);
            const bool added = letter.vowel != before.letters[i].vowel;
            if (added && !is_dropped(text, word, i))
                append_utf8(out, kVowels[static_cast<std::size_t>(letter.vowel)]);
        }
    }
    out += written.substr(at);
    return out;
}

}  // namespace nashra
