// A front as it is copied from sites that print with each headline when it came: "2 hours ago |
// World" above it or below it, often a sentence beside it. It has no article. Any thread.
#pragma once

#include <optional>
#include <vector>

#include "model/article.h"
#include "source/page_line.h"

namespace nashra {

/// The headlines with their teasers; nothing for a page that has an article.
std::optional<Article> timed_list(const std::vector<PageLine>& lines);

}  // namespace nashra
