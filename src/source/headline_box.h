// Where a web page says who wrote its article and when: between the beginning of the box around its
// headline and its text. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/html_tree.h"
#include "source/main_content.h"

namespace nashra {

/// Nodes of the row: [begin, end); empty where the page has no headline.
struct HeadlineBox {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t headline = 0;
};

/// `text`: where the running text begins.
HeadlineBox headline_box(const HtmlTree& tree, std::string_view title, std::size_t text);

/// The texts in the box, as nodes, but for those of other stories, menus and adverts.
std::vector<std::size_t> texts_of(const HtmlTree& tree, const std::vector<Furniture>& furniture,
                                  HeadlineBox box);

}  // namespace nashra
