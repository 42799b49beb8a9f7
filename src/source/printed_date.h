// The date that a web page prints at its headline: <time datetime="..."> above or below it. Any
// thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_tree.h"
#include "source/main_content.h"

namespace nashra {

/// As ISO 8601 in UTC; empty where there is none. `text`: where the running text begins. Dates of
/// other stories (among the furniture) do not count.
std::string printed_date(const HtmlTree& tree, const std::vector<Furniture>& furniture,
                         std::string_view title, std::size_t text);

}  // namespace nashra
