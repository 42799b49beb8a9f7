// The part of a web page that is the article: the deepest element that holds nearly all of the
// page's running text, after the furniture has been set aside. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

struct Furniture {
    std::size_t node;
    std::string_view reason;
};

struct MainContent {
    std::size_t root = 0;
    /// Topmost elements that are not read, in page order, inside the root and outside.
    std::vector<Furniture> furniture;
};

MainContent main_content(const HtmlTree& tree);

}  // namespace nashra
