// `nashra headlines INPUT`: the headline list, numbered, one per line.
#pragma once

#include <string>
#include <vector>

#include "cli/command_line.h"
#include "model/article.h"

namespace nashra {

/// What the headline list says of one article: a feed's item is a headline itself, a page has some
/// of other stories. An item without a title has the first words of its text as its teaser.
std::vector<Headline> headline_list(const Article& article);

/// The headline for people: its title, or the words that stand in for it.
const std::string& headline_words(const Headline& headline);

int print_headlines(const HeadlinesCommand& command);

}  // namespace nashra
