// Where the article stands on a copied page: masthead and motto above, headline, standfirst, the
// body in the middle, lists of other headlines below. Found from the lines' lengths, endings and
// blank neighbours, never from the words of a particular site. Any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "source/page_head.h"
#include "source/page_line.h"

namespace nashra {

/// Line numbers. The body is [body_begin, body_end); furniture may stand inside it.
struct PageShape : PageHead {
    std::size_t body_begin = 0;
    std::size_t body_end = 0;
};

/// Nothing for a text that is not a news page: a letter, a chapter, a poem.
std::optional<PageShape> page_shape(const std::vector<PageLine>& lines);

/// True if the lines around an article that are no prose say "this is a page of a site".
bool has_page_furniture(const std::vector<PageLine>& lines);

}  // namespace nashra
