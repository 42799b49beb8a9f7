// A list of what a podcast shall have, made by another program: JSON Lines, an item a line. So the
// work can be divided among many runs, on many machines: each takes its shard of the lines.
//
//   {"input": "page.html", "url": "https://example.org/page", "published": "2026-11-28T06:30:00Z"}
//   {"title": "A headline", "text": "One paragraph.\nAnother.", "language": "en", "guid": "a-1"}
//
// "input" is a file, relative to the manifest's folder, or a web address; "title", "published",
// "author", "site", "url", "language" and "guid" go before what is found in it. Without an input it
// is an article as `nashra show article --json` prints it ("blocks"), or a "text".
#pragma once

#include <functional>

#include "cli/article_store.h"
#include "cli/command_line.h"
#include "cli/podcast_item.h"

namespace nashra {

/// The items of the command's shard in the order of the lines. What is wrong with one is said, and
/// the others go on. Answers the exit code of the worst. Throws Error{no_input} without a manifest.
int read_manifest(const PodcastCommand& command, ArticleStore& store,
                  const std::function<void(PodcastItem)>& take);

}  // namespace nashra
