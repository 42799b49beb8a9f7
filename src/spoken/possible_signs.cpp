#include "spoken/possible_signs.h"

#include "spoken/diacritic_items.h"

namespace nashra {

namespace {

constexpr char32_t kAlif = 0x0627;
constexpr char32_t kAlifMadda = 0x0622;
constexpr char32_t kAlifMaqsura = 0x0649;

constexpr PossibleSigns kAll = (1U << kDiacriticClasses) - 1U;
constexpr PossibleSigns kBare = only({VowelSign::unwritten, false});

PossibleSigns with_shadda() {
    PossibleSigns signs = 0;
    for (const auto vowel : {VowelSign::fatha, VowelSign::damma, VowelSign::kasra,
                             VowelSign::fathatan, VowelSign::dammatan, VowelSign::kasratan})
        signs = static_cast<PossibleSigns>(signs | only({vowel, true}));
    return signs;
}

PossibleSigns tanween() {
    PossibleSigns signs = 0;
    for (const auto vowel : {VowelSign::fathatan, VowelSign::dammatan, VowelSign::kasratan}) {
        signs = static_cast<PossibleSigns>(signs | only({vowel, false}) | only({vowel, true}));
    }
    return signs;
}

PossibleSigns without(PossibleSigns signs, PossibleSigns others) {
    return static_cast<PossibleSigns>(signs & ~others);
}

/// What the alphabet allows. Tanween is the end of a word, though an alif may follow: "كتابًا",
/// "هدًى". A word does not begin doubled, no sukun stands before a doubled letter, and an alif
/// within a word is the long vowel of the letter before it.
PossibleSigns possible_unwritten(const VocalisedText& text, const VocalisedWord& word,
                                 std::size_t letter) {
    const auto code = text.letters[letter].letter;
    const bool first = letter == word.first;
    if (code == kAlifMaqsura || code == kAlifMadda || (code == kAlif && !first)) return kBare;
    auto signs = without(kAll, only({VowelSign::unwritten, true}));
    if (first) signs = without(signs, with_shadda());
    const auto behind = word.last - letter - 1;
    if (behind > 0 && text.letters[letter + 1].shadda)
        signs = without(signs, only({VowelSign::sukun, false}));
    const bool tanween_may_be =
        behind == 0 || (behind == 1 && (text.letters[letter + 1].letter == kAlif ||
                                        text.letters[letter + 1].letter == kAlifMaqsura));
    return tanween_may_be ? signs : without(signs, tanween());
}

}  // namespace

PossibleSigns possible_signs(const VocalisedText& text, const VocalisedWord& word,
                             std::size_t letter) {
    const auto& written = text.letters[letter];
    if (written.vowel != VowelSign::unwritten) return only({written.vowel, written.shadda});
    if (written.dagger_alif) return only({VowelSign::unwritten, written.shadda});
    if (written.shadda) return with_shadda();
    return possible_unwritten(text, word, letter);
}

bool is_vocalised(const VocalisedText& text, const VocalisedWord& word) {
    bool any = false;
    for (std::size_t i = word.first; i < word.last; ++i) {
        const auto& letter = text.letters[i];
        const bool bare = letter.vowel == VowelSign::unwritten && !letter.dagger_alif;
        if (bare && !may_be_bare(text, word.first, word.last, i)) return false;
        any = any || !bare;
    }
    return any;
}

}  // namespace nashra
