// The date that a web page prints at its headline: <time datetime="..."> above or below it, or a
// line that is a date. Any thread.
#pragma once

#include <string>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// As ISO 8601 in UTC; empty where there is none. `texts`: see texts_of in source/headline_box.h.
/// Those below the headline first: above it may be the page's own date.
std::string printed_date(const HtmlTree& tree, std::vector<std::size_t> texts,
                         std::size_t headline);

}  // namespace nashra
