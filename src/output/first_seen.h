// When stories without a date were met for the first time, in the podcast's folder: else one that
// is not kept would be the newest of all at every run. Main thread.
#pragma once

#include <map>
#include <string>

#include "output/podcast_folder.h"

namespace nashra {

/// By the stories' names; ISO 8601.
using FirstSeen = std::map<std::string, std::string>;

FirstSeen read_first_seen(const PodcastFolder& podcast);

/// Adds these to what is noted; what is noted already stays. The oldest are forgotten when there
/// are very many. REQUIRES: the folder is locked. Throws Error{io}.
void note_first_seen(const PodcastFolder& podcast, const FirstSeen& stories);

}  // namespace nashra
