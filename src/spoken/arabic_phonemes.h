// Arabic words with their vowel signs, in the phonemes of the Arabic voice. eSpeak NG itself says
// one sound in ten wrongly, even of a text with all its signs (arabic.md: "فِي الْبَيْتِ" as fiː albaiti
// and not as fil bajti). Here are the rules of reading aloud that children learn at school: what is
// assimilated, what is silent, what falls off at a pause. Total and linear in time: any letters
// with any signs on them, and nothing but mnemonics of the voice comes out. Pure function; any
// thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/utterance.h"
#include "spoken/vocalised_text.h"

namespace nashra {

/// What a word without a single sign is said as: left to the voice, or as far as its letters go.
enum class BareWords { as_text, as_phonemes };

/// Where in the text that stands which begins at a byte of the phonemes.
struct WordOrigin {
    std::size_t phonemes = 0;
    std::size_t text = 0;
};

/// "فِي الْبَيْتِ." is "[[fi:]] [[lb'ajti]]." with each word within brackets of its own, and pauses as
/// the text has them. `words` are those of `text`, in which the endings that are not said are
/// marked (endings.h). Before a pause each word has its pausal form; at the end of a text that ends
/// without a full stop it has what its writer wrote.
///
/// Appends to `changes`, if given, what became of each word and which of the rules had a part in
/// it: "silent hamza" (الْبَيْت behind another word), "sun letter", "irregular", "helping vowel",
/// "shortened vowel", "pause", "ending left out". Appends to `origins`, if given, where each word
/// comes from.
std::string arabic_phonemes(std::string_view text, const VocalisedText& words,
                            BareWords bare = BareWords::as_phonemes,
                            std::vector<Change>* changes = nullptr,
                            std::vector<WordOrigin>* origins = nullptr);

}  // namespace nashra
