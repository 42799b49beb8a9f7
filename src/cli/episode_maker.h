// One episode of a podcast, from its articles to its folder: the sound, its transcripts, its
// chapters. In a worker's process.
#pragma once

#include <string>

#include "cli/podcast_item.h"
#include "cli/production.h"
#include "cli/worker_pool.h"
#include "model/voice.h"
#include "output/podcast_folder.h"

namespace nashra {

/// An item, and what its episode will be called.
struct EpisodeOrder {
    const PodcastItem* item = nullptr;
    std::string key;        // content_key
    std::string published;  // the item's, or what stands in for it
};

/// The folder's name: "2026-11-28-the-title-1f2e3d4c".
std::string stem_of(const EpisodeOrder& order);

/// Makes the episode's folder, or leaves nothing behind. A sentence that no voice says is missing
/// in the episode, which is said and counts as a failure of the voice. Throws Error.
WorkOutcome make_episode(const EpisodeOrder& order, const ArticleStore& store,
                         const Production& production, const PodcastFolder& podcast, Voice& voice,
                         WorkDone done);

}  // namespace nashra
