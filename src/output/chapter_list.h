// The chapters for players that load them beside the sound: JSON chapters 1.2 of the podcast
// namespace (https://github.com/Podcastindex-org/podcast-namespace, chapters/jsonChapters.md). Any
// thread.
#pragma once

#include <string>

#include "output/episode.h"

namespace nashra {

std::string chapter_list(const Episode& episode);

}  // namespace nashra
