// The author that a web page prints at its headline, in an element that is named for authors or
// behind a word such as "By". Any thread.
#pragma once

#include <string>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// Empty where there is none. `texts`: see texts_of in source/headline_box.h.
std::string printed_author(const HtmlTree& tree, const std::vector<std::size_t>& texts);

}  // namespace nashra
