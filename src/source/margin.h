// Lines that end because the page was full, not because a paragraph was: as in old e-mail, in
// plain-text books and in what terminals print. Broken by a program at the last word that fits, or
// by hand somewhat before. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The text with its lines joined so that every line is a paragraph. Paragraphs are parted by blank
/// lines, by indents or by a short last line. A text without a margin comes back as it is, but for
/// the blanks around its lines.
std::string unwrapped(std::string_view text);

}  // namespace nashra
