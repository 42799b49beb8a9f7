// A text with its vowel signs put in, for people and for programs. Pure function; any thread.
#pragma once

#include <string>
#include <string_view>

#include "spoken/vocalised_text.h"

namespace nashra {

/// The text with the signs of `text` that are not written in it, and nothing else changed. `text`
/// is what vocalised_text made of it, with signs added; an ending that is dropped is left as
/// written.
std::string with_signs(std::string_view written, const VocalisedText& text);

}  // namespace nashra
