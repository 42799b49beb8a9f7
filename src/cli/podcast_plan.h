// Which episodes of a podcast are made, which are there already, and which go. Decided on values
// alone; any thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "cli/episode_maker.h"
#include "cli/podcast_item.h"
#include "cli/podcast_retention.h"
#include "output/episode.h"
#include "output/first_seen.h"

namespace nashra {

struct PodcastPlan {
    std::vector<EpisodeOrder> orders;         // what is to be made
    std::size_t unchanged = 0;                // is there, and is as it would be made
    std::map<std::string, std::string> keys;  // of each story that was met, what its episode has
    FirstSeen undated;                        // of those without a date, when they were seen first
};

/// Each story is one episode: of two items of one name the first counts. What is beyond the
/// retention is not made, nor what has an episode already and lacks a part of its text today.
/// `keys` has one for each item. The plan refers to the items.
PodcastPlan plan_podcast(const std::vector<PodcastItem>& items,
                         const std::vector<std::string>& keys, const std::vector<Episode>& there,
                         const FirstSeen& seen, const Retention& retention,
                         std::chrono::sys_seconds now);

/// The episodes that stay of those that are there, in the order of their making: of each story the
/// one of the plan, and of those what the retention keeps; the newest first.
std::vector<Episode> kept_episodes(std::vector<Episode> there,
                                   const std::map<std::string, std::string>& keys,
                                   const Retention& retention, std::chrono::sys_seconds now);

}  // namespace nashra
