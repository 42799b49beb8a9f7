// An episode as it lies in its folder (episode.json), so that the next run knows what is made
// already. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "output/episode.h"

namespace nashra {

std::string episode_file(const Episode& episode);

/// Nothing where the file is damaged, or of a later version, or speaks of what no episode of ours
/// has (a stem or a sound file that leads out of its folder): the episode is made anew then, so
/// there is nothing to report. Unknown members are passed over.
std::optional<Episode> read_episode_file(std::string_view text);

}  // namespace nashra
