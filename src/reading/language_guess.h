// What CLD2 (Compact Language Detector 2) takes a text for. It knows 80 languages by their letter
// sequences and answers even for a word (facts 4); it knows nothing of the page around it. A total
// function; any thread.
#pragma once

#include <string_view>

#include "model/language.h"

namespace nashra {

/// The likeliest language of `text`, leaning to `prior` where it is known; undetermined when
/// nothing speaks for any.
Language guess_language(std::string_view text, Language prior = kUndetermined);

}  // namespace nashra
