// Rows of teasers on a web page: boxes of one kind beside each other, each with a headline that is
// a link and little text. Told from their shape, whatever they are called. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "source/html_tree.h"
#include "source/text_sums.h"

namespace nashra {

/// The elements that hold such rows, in page order; some may stand inside others.
std::vector<std::size_t> teaser_rows(const HtmlTree& tree, const TextSums& sums);

}  // namespace nashra
