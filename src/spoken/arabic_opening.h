// How an Arabic word begins: with clitics, a silent alif and the article, or with its own letters.
// The rules are those of the grammars on hamzat al-wasl and the lam of the article (Wright, A
// Grammar of the Arabic Language, I §14, §18-22). Pure functions; any thread.
#pragma once

#include <cstddef>
#include <span>

#include "spoken/vocalised_text.h"

namespace nashra {

using ArabicLetters = std::span<const VocalisedLetter>;

struct ArabicOpening {
    std::size_t clitics = 0;  // "وَبِ" of "وَبِالْبَيْتِ", where a silent alif or the article follows
    bool wasl = false;  // then an alif that is silent within speech: "اسْتَقْبَلَ"
    bool article = false;  // then the l of the article, even where its alif is not written: "لِلْبَيْتِ"
    bool assimilated = false;  // that l sounds like what follows: "الشَّمْس" (aš-šams)

    /// The first letter behind all that.
    std::size_t behind() const { return clitics + (wasl ? 1U : 0U) + (article ? 1U : 0U); }
};

ArabicOpening opening_of(ArabicLetters word);

/// Whether the letter has no vowel behind it, by its sukun or by the letters around it: "س" of
/// "استقبَل".
bool is_quiescent(ArabicLetters word, std::size_t at);

}  // namespace nashra
