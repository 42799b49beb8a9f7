// What all episodes of a podcast have in common, in its folder: the feed, the page, the cover, the
// book. Main thread.
#pragma once

#include <vector>

#include "cli/command_line.h"
#include "output/episode.h"
#include "output/podcast_folder.h"

namespace nashra {

/// A picture that the command names, or nashra's own: its bytes. Says so where apps would want
/// another size. Throws Error as read_picture() does.
std::string cover_picture(const PodcastCommand& command);

/// Writes feed, page and cover anew where they change; a page that is none of ours stays, and that
/// is said. REQUIRES: the folder is locked.
void write_papers(const PodcastCommand& command, const PodcastFolder& podcast,
                  const std::string& cover, const std::vector<Episode>& episodes);

/// Writes the book anew, if one is wanted and something of it is newer. REQUIRES: the same, and the
/// papers are written.
void write_talking_book(const PodcastCommand& command, const PodcastFolder& podcast,
                        const std::vector<Episode>& episodes);

}  // namespace nashra
