// Which language the letters of one script are in. Total functions; any thread.
#pragma once

#include <string_view>

#include "model/language.h"
#include "reading/letters.h"

namespace nashra {

/// The language of what `text` has in `script`. `prior` is the language around it: where it is
/// written in the same script, only clear evidence speaks against it; Latin letters in the midst of
/// another script are English until they prove something else. Undetermined where nothing decides.
Language language_in(Script script, std::string_view text, Language prior);

}  // namespace nashra
