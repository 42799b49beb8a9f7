// What podcast apps subscribe to: RSS 2.0 with the itunes, podcast, atom and content namespaces,
// and all that PSP-1 (https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification)
// asks for. Its dates are those of the episodes, never that of the writing: the same episodes give
// the same bytes. Any thread.
#pragma once

#include <span>
#include <string>

#include "output/episode.h"

namespace nashra {

/// Newest first, in whatever order they come. Addresses are absolute where the channel's link is
/// one of the web.
std::string podcast_feed(const Channel& channel, std::span<const Episode> episodes);

}  // namespace nashra
