// Which of a site's boxes a block of its pages stands in: what the page's author has named. Any
// thread.
#pragma once

#include <cstddef>
#include <string>

#include "source/html_tree.h"

namespace nashra {

/// "aside.newsletter-box p": the nearest element around the block that has a class, with its
/// classes, and the block's own tag where that is another. Numbers in names are "#", since they
/// count the pages. Empty where nothing has a name.
std::string page_box(const HtmlTree& tree, std::size_t block);

}  // namespace nashra
