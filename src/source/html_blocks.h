// The blocks of a part of a web page: what a reader sees as paragraphs, headings, list items.
// Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/article.h"
#include "source/html_tree.h"
#include "source/main_content.h"

namespace nashra {

struct HtmlBlock {
    BlockRole role = BlockRole::paragraph;
    std::string tag;  // of the nearest element that makes a block: "p", "h2", "td"...
    std::string text;
    std::size_t node = 0;       // that element
    std::size_t link_size = 0;  // how much of the text is in links
    std::string unlinked;       // the text outside its links
    std::size_t first = 0;      // its texts stand in [first, end) of the row
    std::size_t end = 0;
    std::size_t link = 0;  // the first link, or 0
    Language language;     // declared for this block, if it differs
};

/// The blocks below `root`, without those inside `furniture`, in page order.
std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, std::size_t root,
                                   const std::vector<Furniture>& furniture);

}  // namespace nashra
