// Text from elsewhere on its way into a file that other programs read: titles, sentences, names,
// addresses. Whatever it holds, the file stays well-formed, and no program obeys it. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "output/transcript.h"

namespace nashra {

/// On one line, valid UTF-8, without control characters and marks that turn the writing (which XML,
/// WebVTT and terminals forbid or obey), without white space at the ends.
std::string foreign_line(std::string_view text);

/// The same for a sentence; its words and runs stay where they are in the text. A word that is not
/// behind the one before it, or has no letters, is left out.
Cue foreign_cue(const Cue& cue);

/// For HTML and XML, inside an attribute as well.
std::string escaped(std::string_view text);

/// The same for a part of a text that is clean already, with the spaces at its ends.
std::string escaped_part(std::string_view clean);

}  // namespace nashra
