#include "cli/podcast.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/clock.h"
#include "cli/episode_maker.h"
#include "cli/inputs.h"
#include "cli/interruption.h"
#include "cli/lacks.h"
#include "cli/lexicon_files.h"
#include "cli/manifest.h"
#include "cli/messages.h"
#include "cli/podcast_item.h"
#include "cli/podcast_papers.h"
#include "cli/podcast_plan.h"
#include "cli/production.h"
#include "cli/progress.h"
#include "cli/unwritten_episodes.h"
#include "cli/worker_pool.h"
#include "model/error.h"
#include "model/message.h"
#include "output/episode_listing.h"
#include "output/first_seen.h"
#include "output/podcast_folder.h"
#include "output/write_error.h"
#include "voice/espeak_voice.h"

namespace nashra {

namespace {

/// Now, or the moment that whoever makes the same thing twice wants it to be
/// (https://reproducible-builds.org/specs/source-date-epoch/).
std::chrono::sys_seconds moment() {
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
        char* end = nullptr;
        const auto seconds = std::strtoll(epoch, &end, 10);
        if (end != epoch && *end == '\0')
            return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
    }
    return time_now();
}

/// Also checks the voices that were asked for, before any work is done.
Production production_of(const PodcastCommand& command, const std::string& cover) {
    Production production{command.order,    command.delivery,
                          command.voices,   read_pronunciation(command.lexicons, command.endings),
                          command.encoding, {}};
    production.encoding.cover = cover;
    EspeakVoice voice{FirstStart::fork};
    voice.choose(command.voices);
    production.fingerprint =
        production_fingerprint(production, {command.endings, command.lexicons, voice.engine()});
    return production;
}

struct ItemsRead {
    std::vector<PodcastItem> items;
    int worst = 0;
};

ItemsRead read_items(const PodcastCommand& command, ArticleStore& store) {
    ItemsRead read;
    // A feed names itself with its first item alone, whichever that is today; an episode is by
    // itself.
    std::string feed;
    const auto take = [&](Article article) {
        if (article.origin == Origin::feed_item) {
            if (!article.site.empty()) feed = article.site;
            article.site = feed;
            article.tagline.clear();
        }
        // A front is a list of stories, each of which is elsewhere.
        if (article.origin != Origin::front)
            read.items.push_back(item_of(std::move(article), store));
    };
    if (!command.manifest.empty()) {
        read.worst = read_manifest(
            command, store, [&](PodcastItem item) { read.items.push_back(std::move(item)); });
    } else {
        read.worst = read_inputs(command.input, take, Completing::noted);
    }
    return read;
}

/// What earlier bulletins have not told.
void become_bulletin(std::vector<PodcastItem>& items, const std::vector<Episode>& there,
                     std::chrono::sys_seconds now) {
    const auto day = iso_date(now).substr(0, 10);
    std::set<std::string> told;
    for (const auto& episode : there) {
        if (episode.guid != "bulletin:" + day)
            told.insert(episode.stories.begin(), episode.stories.end());
    }
    std::erase_if(items, [&](const PodcastItem& item) { return !told.insert(item.guid).second; });
    if (items.empty()) return;
    auto bulletin = bulletin_of(std::move(items), day);
    items.clear();
    items.push_back(std::move(bulletin));
}

struct Made {
    std::size_t episodes = 0;
    std::size_t failed = 0;
    int worst = 0;
};

/// The threads that encode one episode: what the others leave free.
unsigned threads_of(unsigned jobs, std::size_t episodes) {
    return std::max(1U, jobs / static_cast<unsigned>(std::clamp<std::size_t>(episodes, 1, jobs)));
}

/// In a worker's process.
WorkOutcome attempt(const EpisodeOrder& order, const ArticleStore& store,
                    const Production& production, const PodcastFolder& folder, Voice& voice,
                    WorkDone done) {
    try {
        return make_episode(order, store, production, folder, voice, done);
    } catch (const WriteError& error) {
        return {WorkOutcome::Kind::unwritten, exit_code(Kind::io), why_unwritten(error)};
    }
}

Made make_episodes(const PodcastCommand& command, const PodcastPlan& plan,
                   const ArticleStore& store, Production production, const PodcastFolder& folder) {
    Made made;
    std::vector<std::uint64_t> weights;
    for (const auto& order : plan.orders)
        weights.push_back(weight_of(*order.item));
    std::uint64_t total = 0;
    for (const auto weight : weights)
        total += weight;
    production.encoding.jobs = threads_of(command.jobs, weights.size());
    // Each worker has its own: it is forked with this empty.
    std::optional<EspeakVoice> voice;
    const WorkerPool pool{command.jobs, [&](std::size_t i, WorkDone done) {
                              if (!voice) {
                                  voice.emplace(FirstStart::fork);
                                  voice->choose(production.voices);
                              }
                              return attempt(plan.orders[i], store, production, folder, *voice,
                                             done);
                          }};
    UnwrittenEpisodes unwritten;
    Progress progress{total, plan.orders.size(), steady_now};
    const auto note = [&](std::size_t i, const WorkOutcome& outcome) {
        if (is_interrupted()) return;
        const bool is_made = outcome.kind == WorkOutcome::Kind::made;
        ++(is_made ? made.episodes : made.failed);
        made.worst = std::max(made.worst, outcome.code);
        const auto& title = plan.orders[i].item->title;
        if (outcome.kind == WorkOutcome::Kind::unwritten) return unwritten.note(outcome.line);
        if (!outcome.line.empty()) print_error(message("'%1': %2", title, outcome.line));
        if (is_made && command.verbosity == Verbosity::verbose)
            print_line(message("made %1", title));
    };
    const auto tick = [&](std::uint64_t done) {
        const auto line = progress.line(done, made.episodes + made.failed);
        if (line && command.verbosity != Verbosity::quiet) print_line(*line);
        return !is_interrupted();
    };
    pool.run(weights, {note, tick});
    if (!is_interrupted()) unwritten.say(command.folder);
    return made;
}

/// What is written of all episodes, then what no longer belongs there goes: so the feed never names
/// what is not there.
std::size_t finish(const PodcastCommand& command, const PodcastPlan& plan,
                   const PodcastFolder& folder, const std::string& cover,
                   std::chrono::sys_seconds now) {
    const PodcastFolder::Lock alone{folder};
    const auto there = folder.whole_episodes();
    const auto kept = kept_episodes(there, plan.keys, command.retention, now);
    if (kept.empty() && there.empty()) return 0;
    folder.make_durable();
    write_papers(command, folder, cover, kept);
    if (command.retention.number || command.retention.age) note_first_seen(folder, plan.undated);
    for (const auto& episode : there) {
        const auto is_it = [&](const Episode& other) { return other.stem == episode.stem; };
        if (std::none_of(kept.begin(), kept.end(), is_it)) folder.remove(episode.stem);
    }
    write_talking_book(command, folder, kept);
    return kept.size();
}

void say_summary(const PodcastCommand& command, const PodcastPlan& plan, const Made& made,
                 std::size_t episodes) {
    if (command.verbosity == Verbosity::quiet) return;
    const auto failed = made.failed == 0
                            ? std::string{}
                            : counted(made.failed, "%1 episode failed", "%1 episodes failed");
    print_line(listed({counted(made.episodes, "%1 episode made", "%1 episodes made"),
                       message("%1 unchanged", plan.unchanged), failed,
                       counted(episodes, "%1 episode in the feed", "%1 episodes in the feed")}));
    if (command.channel.link.empty())
        print_line(
            message("apps can subscribe when the feed knows its address: --link "
                    "https://example.org/news/"));
}

int make_podcast(const PodcastCommand& command) {
    const auto now = moment();
    const PodcastFolder folder{command.folder};
    if (folder.has_foreign(kFeedFile))
        throw Error{Kind::usage,
                    message("'%1' is a feed that nashra has not made (give the podcast "
                            "a folder of its own with -d)",
                            (folder.path() / kFeedFile).string())};
    const auto cover = cover_picture(command);
    const auto production = production_of(command, cover);
    ArticleStore store;
    auto [items, worst] = read_items(command, store);
    const auto there = folder.whole_episodes();
    if (command.episodes == Episodes::one_a_day) become_bulletin(items, there, now);
    if (items.empty() && there.empty()) return worst != 0 ? worst : nothing_to_read(command.input);
    std::vector<std::string> keys;
    std::transform(items.begin(), items.end(), std::back_inserter(keys),
                   [&](const PodcastItem& item) { return content_key(production, item); });
    const auto plan =
        plan_podcast(items, keys, there, read_first_seen(folder), command.retention, now);
    catch_interrupts();
    {
        const PodcastFolder::Lock alone{folder};
        folder.remove_remains();
    }
    worst = std::max(worst, say_lacks(plan.orders));
    const auto made = make_episodes(command, plan, store, production, folder);
    if (is_interrupted()) return kInterrupted;
    const auto episodes = finish(command, plan, folder, cover, now);
    say_summary(command, plan, made, episodes);
    return std::max(worst, made.worst);
}

}  // namespace

int podcast(const PodcastCommand& command) {
    try {
        return make_podcast(command);
    } catch (const WriteError& error) {
        throw Error{Kind::io, message("cannot write '%1': %2", error.name(), why_unwritten(error))};
    }
}

}  // namespace nashra
