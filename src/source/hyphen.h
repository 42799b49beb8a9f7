// Lines that a margin has broken, joined again, and the words in them that it has cut in two:
// "govern-" and below it "ment". Printed texts have no other sign for that, so that the text itself
// is asked how the word is written elsewhere in it. Any thread.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "source/lines.h"

namespace nashra {

/// True if a line ends within a word that goes on in the next one.
bool is_cut(std::string_view line, std::string_view next);

/// The lines of `text` with each that is broken joined to the one below it, so that every line of
/// the result is a paragraph. Is asked of every line but the last.
std::string joined_lines(std::string_view text, const std::vector<Line>& lines,
                         const std::function<bool(std::size_t)>& is_broken);

}  // namespace nashra
