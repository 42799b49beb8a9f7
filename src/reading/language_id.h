// Which language is heard where: the language of a text, and the runs of one language inside a
// sentence ("قالت BBC إن" is Arabic, English, Arabic). Total functions; any thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/article.h"
#include "model/language.h"
#include "model/sentence.h"

namespace nashra {

/// The runs of one language, at least one; joined they are exactly `sentence`. Spaces, quotes and
/// brackets stay with what they belong to; a number is said in the sentence's main language.
std::vector<Run> language_runs(std::string_view sentence, Language prior);

/// Whether the code stands for a language (ISO 639, as ICU lists them) and not just looks like it.
bool is_language(Language language);

/// The language that most of the text is written in; undetermined when it has no letters.
Language identify(std::string_view text);

/// Fills in the languages that the page does not declare: the article's and its blocks'.
void resolve_languages(Article& article);

}  // namespace nashra
