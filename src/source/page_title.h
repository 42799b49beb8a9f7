// The headline of a web page, found from what its head and its headings say. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// `claims`: what the head calls the page, the most careful first; empty ones are ignored.
/// The answer is the h1 that the claims confirm (it has the headline as it is printed), else the
/// claim that most of them share, without the site's name.
std::string page_title(const HtmlTree& tree, std::vector<std::string> claims,
                       std::string_view site);

}  // namespace nashra
