// `nashra headlines INPUT`: the headline list, numbered, one per line.
#pragma once

#include <vector>

#include "cli/command_line.h"
#include "model/article.h"

namespace nashra {

/// What the headline list says of one article: a feed's item is a headline itself, a page has some
/// of other stories.
std::vector<Headline> headline_list(const Article& article);

int print_headlines(const HeadlinesCommand& command);

}  // namespace nashra
