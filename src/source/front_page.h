// The front of a site or of a section, as a web page: headlines, most with a sentence about them,
// and no article. A listener goes from headline to headline and hears each sentence with its own;
// nothing is read twice. Any thread.
#pragma once

#include <optional>
#include <vector>

#include "model/article.h"
#include "source/headline_list.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/main_content.h"

namespace nashra {

struct FrontPage {
    std::vector<Headline> headlines;  // with their teasers
    std::vector<HtmlBlock> blocks;    // texts that belong to no headline
    std::vector<HtmlBlock> unread;    // links that are no headlines, dates, bylines
};

/// Nothing for an article. `blocks`: those of the main content.
std::optional<FrontPage> front_page(const HtmlTree& tree, const MainContent& content,
                                    const std::vector<HtmlBlock>& blocks, const HeadlinePage& page);

}  // namespace nashra
