// Where the furniture of a web page stands: what is named like it, unless the page's text
// contradicts the name, rows of teasers, and lists of links under a label. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/html_tree.h"
#include "source/text_sums.h"

namespace nashra {

struct Furniture {
    std::size_t node;
    std::string_view reason;  // for SkippedText
};

/// The topmost elements below `body` that are not read, in page order.
std::vector<Furniture> find_furniture(const HtmlTree& tree, const TextSums& sums, std::size_t body);

}  // namespace nashra
