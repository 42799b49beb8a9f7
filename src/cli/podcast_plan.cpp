#include "cli/podcast_plan.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "output/episode_listing.h"

namespace nashra {

namespace {

/// The oldest date that is kept, in ISO's order; empty: all are.
std::string oldest(const Retention& retention, std::chrono::sys_seconds now) {
    return retention.age ? iso_date(now - *retention.age) : std::string{};
}

struct Dated {
    std::string published;
    std::string guid;
};

/// The stories that are kept of these.
std::set<std::string> kept_stories(std::vector<Dated> stories, const Retention& retention,
                                   std::chrono::sys_seconds now) {
    const auto newer = [](const Dated& a, const Dated& b) {
        return std::tie(b.published, b.guid) < std::tie(a.published, a.guid);
    };
    std::sort(stories.begin(), stories.end(), newer);
    const auto limit = oldest(retention, now);
    std::set<std::string> kept;
    for (const auto& [published, guid] : stories) {
        if (retention.number && kept.size() >= *retention.number) break;
        if (published >= limit) kept.insert(guid);
    }
    return kept;
}

/// Of several episodes of one story, which one is it? That of the plan; else the one that was made
/// last: another run may have made it just now.
std::map<std::string, Episode> episode_of_each(std::vector<Episode> there,
                                               const std::map<std::string, std::string>& keys) {
    std::map<std::string, Episode> stories;
    for (auto& episode : there) {
        const auto key = keys.find(episode.guid);
        const auto before = stories.find(episode.guid);
        const bool planned = key != keys.end() && key->second == episode.key;
        const bool beaten =
            before != stories.end() && key != keys.end() && key->second == before->second.key;
        if (planned || !beaten) stories.insert_or_assign(episode.guid, std::move(episode));
    }
    return stories;
}

/// Of a story without a date: that of its episode, or when it was seen first.
std::string first_date(const std::string& guid,
                       const std::map<std::string, const Episode*>& episodes, const FirstSeen& seen,
                       std::chrono::sys_seconds now) {
    if (const auto episode = episodes.find(guid); episode != episodes.end())
        return episode->second->published;
    const auto noted = seen.find(guid);
    return noted != seen.end() ? noted->second : iso_date(now);
}

/// What the story's episode shall be known by. One that is there is not given up for what is left
/// of the story when its page is gone, or cannot be had today. A bulletin has other stories, too.
std::string wanted_key(const PodcastItem& item, const std::string& key,
                       const std::map<std::string, const Episode*>& episodes) {
    const auto there = episodes.find(item.guid);
    const bool stays = there != episodes.end() && item.stories.empty() && lacks_text(item);
    return stays ? there->second->key : key;
}

}  // namespace

PodcastPlan plan_podcast(const std::vector<PodcastItem>& items,
                         const std::vector<std::string>& keys, const std::vector<Episode>& there,
                         const FirstSeen& seen, const Retention& retention,
                         std::chrono::sys_seconds now) {
    PodcastPlan plan;
    std::map<std::string, const Episode*> episodes;
    for (const auto& episode : there)
        episodes[episode.guid] = &episode;
    std::vector<EpisodeOrder> orders;
    std::vector<Dated> dated;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& item = items[i];
        const auto key = wanted_key(item, keys[i], episodes);
        if (!plan.keys.emplace(item.guid, key).second) continue;
        auto published = item.published;
        if (published.empty()) {
            published = first_date(item.guid, episodes, seen, now);
            plan.undated.emplace(item.guid, published);
        }
        dated.push_back({published, item.guid});
        orders.push_back({&item, key, std::move(published)});
    }
    for (const auto& episode : there) {
        if (!plan.keys.contains(episode.guid)) dated.push_back({episode.published, episode.guid});
    }
    const auto kept = kept_stories(std::move(dated), retention, now);
    const auto is_there = [&](const EpisodeOrder& order) {
        return std::any_of(there.begin(), there.end(), [&](const Episode& episode) {
            return episode.guid == order.item->guid && episode.key == order.key;
        });
    };
    for (auto& order : orders) {
        if (!kept.contains(order.item->guid)) continue;
        if (is_there(order)) {
            ++plan.unchanged;
        } else {
            plan.orders.push_back(std::move(order));
        }
    }
    return plan;
}

std::vector<Episode> kept_episodes(std::vector<Episode> there,
                                   const std::map<std::string, std::string>& keys,
                                   const Retention& retention, std::chrono::sys_seconds now) {
    auto stories = episode_of_each(std::move(there), keys);
    std::vector<Dated> dated;
    for (const auto& [guid, episode] : stories)
        dated.push_back({episode.published, guid});
    const auto kept = kept_stories(std::move(dated), retention, now);
    std::vector<Episode> episodes;
    for (auto& [guid, episode] : stories) {
        if (kept.contains(guid)) episodes.push_back(std::move(episode));
    }
    const auto newer = [](const Episode& a, const Episode& b) {
        return std::tie(b.published, b.stem) < std::tie(a.published, a.stem);
    };
    std::sort(episodes.begin(), episodes.end(), newer);
    return episodes;
}

}  // namespace nashra
