// Lines that old pages print in large letters instead of calling them headings:
// <font size=5><b>Headline</b></font><br>. Any thread.
#pragma once

#include "source/html_tree.h"

namespace nashra {

/// Makes them headings (h2), unless most of the page is printed so.
void make_large_print_headings(HtmlTree& tree);

/// True for a heading that was made.
bool is_large_print(const HtmlNode& node);

}  // namespace nashra
