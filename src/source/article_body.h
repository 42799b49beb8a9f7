// What of the article's element is read: paragraphs, headings, quotes and lists, without the lines
// that pages put before, between and after them. Says what it left out and why. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"

namespace nashra {

struct ArticleBody {
    std::vector<HtmlBlock> blocks;
    std::vector<SkippedText> skipped;
    std::string standfirst;  // if it stands among the blocks
    std::string byline;
    std::string published;  // ISO 8601, UTC
};

/// What is known before the blocks are read.
struct BodyFrame {
    std::string_view title;
    std::string_view standfirst;
    std::string_view byline;
    std::string_view description;  // the page's own summary
};

ArticleBody article_body(const HtmlTree& tree, std::vector<HtmlBlock> blocks, BodyFrame frame);

/// True if a page names an element as the summary under the headline.
bool is_named_standfirst(const HtmlNode& node);

/// A headline by itself, a share bar, "Read also: Headline": no sentence with links in it.
bool is_only_links(const HtmlBlock& block);

}  // namespace nashra
