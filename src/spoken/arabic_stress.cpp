#include "spoken/arabic_stress.h"

#include <array>

namespace nashra {

namespace {

struct Syllable {
    std::size_t vowel = 0;
    std::size_t consonants = 0;  // behind the vowel, up to the next one
    bool heavy_vowel = false;
};

/// Those of a syllable that is not the last: the consonant before a vowel belongs to that.
bool is_heavy(const Syllable& syllable) { return syllable.heavy_vowel || syllable.consonants > 1; }
bool is_superheavy_last(const Syllable& syllable) {
    return syllable.consonants > (syllable.heavy_vowel ? 0U : 1U);
}

}  // namespace

std::optional<std::size_t> stressed_vowel(const ArabicWord& word) {
    std::array<Syllable, 3> last{};  // from the end
    std::size_t count = 0;
    std::size_t consonants = 0;
    for (auto at = word.segments.size(); at-- > word.begin && count < last.size();) {
        const auto& segment = word.segments[at];
        if (!is_vowel(segment)) {
            consonants += segment.hold == Hold::full ? 2U : 1U;
            continue;
        }
        // The article never has it, clitics where the word itself has one vowel ("بِاسْمِ").
        if (at < word.prefix && (count > 1 || (count == 1 && word.definite))) break;
        last[count++] = {at, consonants, segment.hold != Hold::once};
        consonants = 0;
    }
    if (count == 0) return std::nullopt;
    if (is_superheavy_last(last[0])) return last[0].vowel;
    if (count == 1) {
        if (word.prefix == 0) return std::nullopt;
        return last[0].vowel;
    }
    if (count == 2 || is_heavy(last[1])) return last[1].vowel;
    return last[2].vowel;
}

}  // namespace nashra
