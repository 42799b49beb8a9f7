// Boxes within an article that speak to the visitor: what the page itself offers to skip ("Skip
// podcast promotion"), and small boxes that begin with "Sign up" or "Subscribe". Told from their
// words, since their names are drawn by lot on many pages. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "source/html_tree.h"
#include "source/text_sums.h"

namespace nashra {

/// The topmost elements of such boxes below `body`; in page order.
std::vector<std::size_t> inset_boxes(const HtmlTree& tree, const TextSums& sums, std::size_t body);

}  // namespace nashra
