// What stands between the headline of a web page and its text: a summary, who wrote it, and when.
// Many pages name these by nothing but their place. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_blocks.h"

namespace nashra {

/// What a block above the text is.
enum class HeadlinePart {
    none,
    standfirst,  // a sentence or two above the byline
    note,        // see source/headline_note.h
    authors,     // "Salma Attar" beside the date
};

/// REQUIRES: nothing of the text stands before block `i`.
HeadlinePart headline_part(const std::vector<HtmlBlock>& blocks, std::size_t i);

struct UnderHeadline {
    std::string standfirst;
    std::string byline;
    std::string published;  // ISO 8601, UTC
};

/// What stands below the heading `title` and before the node where the text begins. `blocks`:
/// those outside the text, in page order.
UnderHeadline under_headline(const std::vector<HtmlBlock>& blocks, std::string_view title,
                             std::size_t text);

}  // namespace nashra
