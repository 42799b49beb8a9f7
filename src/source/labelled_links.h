// Lists of links under a label like "Related articles" or "اقرأ أيضا", wherever they stand: told
// from the label, not from the names that the page's elements have. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "source/html_tree.h"
#include "source/text_sums.h"

namespace nashra {

/// The elements that hold such a list, or the label and the elements after it; in page order.
std::vector<std::size_t> labelled_links(const HtmlTree& tree, const TextSums& sums,
                                        std::size_t body);

}  // namespace nashra
