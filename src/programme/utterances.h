// The utterances of one passage: what of it will be heard. The narrator speaks them and a skip goes
// from one to the next, so that no skip ends at a sentence that nobody can say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sentence.h"
#include "model/utterance.h"
#include "programme/programme.h"

namespace nashra {

/// In order, each with something to say and with the pause behind it; may be none.
std::vector<Utterance> utterances(const Programme& programme, std::uint32_t passage);

/// In bytes. Nobody writes a paragraph that is longer, and who listens to one of megabytes shall
/// not wait until all of it is said once more for one of its sentences.
inline constexpr std::size_t kLongestDivided = 1U << 16U;

/// A sentence as it is written, and what each word of it that is said stands for.
struct WrittenSentence {
    Place place;
    Language language{};  // that most of it is in
    std::string text{};
    std::vector<WrittenWord> words{};
    std::vector<Run> runs{};  // its languages; joined, they are its text
};

/// What is written where the passage is said, in order. Of an endless passage (kLongestDivided) it
/// is all its sentences, without words.
std::vector<WrittenSentence> written_sentences(const Programme& programme, std::uint32_t passage);

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

/// The languages of that sentence, each once, in the order in which they are heard.
std::vector<Language> sentence_languages(const Programme& programme, Place place);

}  // namespace nashra
