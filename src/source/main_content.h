// The part of a web page that is the article, after the furniture has been set aside: what the page
// declares as its article, and below it the element with the running text, with what belongs to it
// beside it. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "source/find_furniture.h"
#include "source/html_tree.h"

namespace nashra {

struct MainContent {
    std::size_t root = 0;
    /// Topmost elements that are not read, in page order, inside the root and outside.
    std::vector<Furniture> furniture;
};

MainContent main_content(const HtmlTree& tree);

}  // namespace nashra
