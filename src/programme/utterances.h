// The utterances of one passage: what of it will be heard. The narrator speaks them and a skip goes
// from one to the next, so that no skip ends at a sentence that nobody can say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/utterance.h"
#include "programme/programme.h"

namespace nashra {

/// In order, each with something to say and with the pause behind it; may be none.
std::vector<Utterance> utterances(const Programme& programme, std::uint32_t passage);

/// A word of a sentence as it is written, and where it stands there.
struct WordInText {
    std::string text;  // "$110"
    WrittenWord place;
};

/// What each word of the utterance at `place` stands for; empty where there is none.
std::vector<WrittenWord> written_words(const Programme& programme, Place place);

/// What word number `word` of the utterance at `place` stands for; nothing where there is none.
std::optional<WordInText> written_word(const Programme& programme, Place place, std::uint32_t word);

/// The sentence at `place`, as it is written; empty where there is none.
std::string sentence_text(const Programme& programme, Place place);

}  // namespace nashra
