// What stands above the body of a copied page: masthead and motto, headline, standfirst, author,
// and between them dates, buttons and what pictures show. Any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "source/page_line.h"

namespace nashra {

/// Line numbers.
struct PageHead {
    std::optional<std::size_t> site;
    std::optional<std::size_t> tagline;
    std::optional<std::size_t> headline;
    std::optional<std::size_t> standfirst;
    std::optional<std::size_t> byline;  // a name without "By"
};

/// `body`: where the body begins, and the whole page is given.
PageHead page_head(const std::vector<PageLine>& lines, std::size_t body);

/// The name of the site above the headline, and its motto.
void find_masthead(const std::vector<PageLine>& lines, PageHead& head);

}  // namespace nashra
