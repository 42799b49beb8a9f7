// HTML that stands between the paragraphs of a Markdown text: a box, a table, a picture with its
// caption. What it says is read, as on a web page; its tags, and what is furniture on a page, are
// not. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"

namespace nashra {

struct MarkdownHtml {
    std::vector<Block> blocks;
    std::vector<std::string> left_out;  // texts
};

/// Nothing, and at once, where there are tags alone ("<div align=center>").
MarkdownHtml markdown_html(std::string_view html);

}  // namespace nashra
