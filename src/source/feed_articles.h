// A feed's items as articles that can be read aloud. Any thread.
#pragma once

#include <vector>

#include "model/article.h"
#include "model/feed.h"

namespace nashra {

/// One article for each story that has something to read, in the feed's order. An item that has
/// only a teaser is its teaser. The feed's title is the masthead of the first article alone, since
/// it is said once.
std::vector<Article> articles_of(Feed feed);

}  // namespace nashra
