// The whole articles behind a feed's teasers, from their own pages, and the further pages of an
// article that its site has divided: before a recording begins.
#pragma once

#include <vector>

#include "cli/command_line.h"
#include "model/article.h"
#include "model/fetcher.h"

namespace nashra {

/// True for a feed's item whose text is on its own page of the web.
bool is_teaser(const Article& article);

/// Puts the page's text under the feed's headline. False when the page has less to say than the
/// teaser, which stays as it is. Throws Error when the page cannot be read.
bool complete_teaser(Article& teaser, FetchedPage page, Verbosity verbosity);

/// Whether what cannot be had is said at once, or by whoever finds it noted in the article.
enum class Lacks { said, noted };

/// Fetches the page of each article that is only a teaser, and what follows its first page. What
/// cannot be had leaves the article as it is. Where there are teasers and not one page of theirs
/// could be had, it answers the worst exit code, else 0.
int complete_articles(std::vector<Article>& articles, const InputOptions& options, Lacks lacks);

}  // namespace nashra
