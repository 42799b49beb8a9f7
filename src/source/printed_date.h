// The date that a web page prints at its headline: <time datetime="..."> above or below it, or a
// line that is a date. Any thread.
#pragma once

#include <string>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// As ISO 8601 in UTC; empty where there is none. `texts`: see texts_of in source/headline_box.h.
std::string printed_date(const HtmlTree& tree, const std::vector<std::size_t>& texts);

}  // namespace nashra
