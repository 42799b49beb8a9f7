// From what is written to what is said: the words each voice is given for a sentence. Total
// functions: any text in, something sayable out. What a voice cannot say, or would crash on, never
// reaches it: the Arabic voice gets neither digits nor Latin letters, the English voice no Arabic
// ones, and no voice gets mark-up. Any thread; the first call in a thread opens ICU's tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sentence.h"
#include "model/utterance.h"

namespace nashra {

class Lexicon;

/// Whether the utterance tells which rule changed what.
enum class Explain { no, yes };

/// Every run of the utterance is for the voice of its language (`cast` knows which there are).
/// Arabic and English have rules of reading aloud, other languages are cleaned and read by eSpeak
/// NG's own rules. Text of unknown language goes to the Arabic or the English voice by its letters.
/// A sentence without anything sayable gives an utterance without runs. The pause is the one
/// within a passage; `pause_after` knows the one at its end. What the lexicon says of a word, if
/// there is one, is said.
Utterance say(const Sentence& sentence, Explain explain = Explain::no,
              const Lexicon* lexicon = nullptr);

/// The words for one voice; empty when there is nothing to say. Appends to `changes`, if given,
/// what each rule did.
std::string spoken_form(std::string_view written, Language language,
                        std::vector<Change>* changes = nullptr, const Lexicon* lexicon = nullptr);

}  // namespace nashra
