// `nashra podcast INPUT... -d DIR`: an episode for each article, and the feed that apps subscribe
// to. Made for every morning's cron: only what is new or has changed is made, and whatever ends a
// run, the next one goes on.
#pragma once

#include "cli/command_line.h"

namespace nashra {

int podcast(const PodcastCommand& command);

}  // namespace nashra
