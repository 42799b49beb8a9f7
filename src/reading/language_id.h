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
/// brackets stay with what they belong to; a number is said in the sentence's main language. A
/// quotation of several words may be in a language of its own. What is written in the letters of a
/// language that the listener has chosen is in that one.
std::vector<Run> language_runs(std::string_view sentence, Language prior,
                               Language chosen = kUndetermined);

/// Whether a text can be in the language: it has letters of its script, or no letters at all.
bool may_be_in(Language language, std::string_view text);

/// Whether the code stands for a language (ISO 639, as ICU lists them) and not just looks like it.
bool is_language(Language language);

/// The language that the text is written in; undetermined when it has no letters. With a prior
/// (what the page declares, what stands around the text) that one, unless the text clearly is in
/// another: a headline, a name, a number or a quotation of somebody else does not change it.
Language identify(std::string_view text, Language prior = kUndetermined);

/// Settles the languages of the article and of its blocks. What the page declares is the prior:
/// templates declare English over text in any language.
void resolve_languages(Article& article);

}  // namespace nashra
