// The whole articles behind a feed's teasers, from their own pages.
#pragma once

#include <vector>

#include "cli/command_line.h"
#include "model/article.h"

namespace nashra {

/// Fetches the page of each article that is only a teaser and puts the page's text in its place. A
/// page that cannot be had, or has less to say, leaves the teaser as it is; the former is said.
/// Where none at all could be had it answers the worst exit code, else 0.
int complete_teasers(std::vector<Article>& articles, const InputOptions& options);

}  // namespace nashra
