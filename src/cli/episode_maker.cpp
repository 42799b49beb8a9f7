#include "cli/episode_maker.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include <malloc.h>

#include "cli/chapter_sink.h"
#include "cli/interruption.h"
#include "cli/slug.h"
#include "cli/transcript_sink.h"
#include "model/error.h"
#include "model/message.h"
#include "output/chapter_list.h"
#include "output/chapters.h"
#include "output/episode.h"
#include "output/episode_file.h"
#include "output/recording.h"
#include "output/transcript_papers.h"
#include "programme/narrator.h"

namespace nashra {

namespace {

// Of an item's weight, how much is spoken when all is narrated; the rest is encoding.
constexpr std::uint64_t kNarrated = 40;
constexpr std::uint64_t kAll = 100;

/// Tells how far the narration is.
class CountedSink : public PcmSink {
  public:
    CountedSink(const Programme& programme, PcmSink& sink, std::uint64_t weight, WorkDone done)
        : programme_(programme), sink_(sink), weight_(weight), done_(done) {}

    Flow write(Place place, Samples samples) override {
        if (place.passage != passage_) {
            passage_ = place.passage;
            const auto letters = std::max<std::uint64_t>(programme_.letters(), 1);
            done_.set(weight_ * kNarrated / kAll * programme_.letters_before(passage_) / letters);
        }
        return sink_.write(place, samples);
    }
    void word(Place place, std::uint32_t word) override { sink_.word(place, word); }
    Flow flow() const override { return sink_.flow(); }

  private:
    const Programme& programme_;
    PcmSink& sink_;
    std::uint64_t weight_;
    WorkDone done_;
    std::uint32_t passage_ = UINT32_MAX;
};

std::string lost_sentences(std::size_t lost) {
    return counted(lost, "%1 sentence could not be spoken", "%1 sentences could not be spoken");
}

Error is_stopped() { return {Kind::try_later, message("it was stopped")}; }

/// What the recording of an episode gave besides its file.
struct Recorded {
    std::vector<EpisodeChapter> chapters;
    std::uint64_t frames = 0;
    std::size_t lost = 0;  // sentences
};

std::vector<EpisodeChapter> chapters_of(const ChapterSink& sink, const Programme& programme,
                                        PcmFormat pcm) {
    std::vector<EpisodeChapter> chapters;
    for (std::size_t i = 0; i < sink.chapters().size(); ++i) {
        const auto& [title, start] = sink.chapters()[i];
        const auto headline = sink.headlines()[i];
        const auto passage = programme.headline_start(headline).passage;
        chapters.push_back({title, programme.headline_address(headline), pcm.duration(start),
                            programme.passage(passage).language});
    }
    return chapters;
}

EpisodeTags tags_of(const Episode& episode) {
    return {.title = episode.title,
            .site = episode.site,
            .author = episode.author,
            .date = episode.published,
            .language = std::string{episode.language.code()},
            .url = episode.url,
            .comment = episode.summary};
}

Recorded record(const Programme& programme, const Production& production, const Episode& episode,
                const EpisodeDraft& draft, Voice& voice, std::uint64_t weight, WorkDone done) {
    Recorded recorded;
    Recording recording{draft.file(episode.sound_file), production.encoding, voice.format()};
    TranscriptPapers papers{draft, episode};
    ChapterSink chapters{programme, recording, is_interrupted};
    TranscriptSink transcript{programme, chapters, voice.format(),
                              [&](const Cue& cue) { papers.add(cue); }};
    CountedSink counted{programme, transcript, weight, done};
    Narrator narrator{programme, voice, [&](Place, const std::string&) { ++recorded.lost; }};
    if (narrator.narrate({}, production.delivery, counted) == Flow::stop) throw is_stopped();
    if (recording.frames() == 0 && recorded.lost > 0)
        throw Error{Kind::unavailable, lost_sentences(recorded.lost)};
    if (recording.frames() == 0)
        throw Error{Kind::no_news, message("there is nothing to say in it")};
    transcript.finish();
    papers.finish();
    const auto all = recording.frames();
    const auto flow =
        recording.finish(tags_of(episode), chapters.chapters(), [&](std::uint64_t frames) {
            const auto encoded = weight * (kAll - kNarrated) / kAll * std::min(frames, all) / all;
            done.set(weight * kNarrated / kAll + encoded);
            return is_interrupted() ? Flow::stop : Flow::more;
        });
    if (flow == Flow::stop) throw is_stopped();
    recorded.chapters = chapters_of(chapters, programme, voice.format());
    recorded.frames = recording.frames();
    return recorded;
}

/// What the item is without its sound.
Episode episode_of(const EpisodeOrder& order, const std::string& stem,
                   const Production& production) {
    const auto& item = *order.item;
    const auto& first = item.articles.front().head;
    Episode episode;
    episode.guid = item.guid;
    episode.stem = stem;
    episode.key = order.key;
    episode.stories = item.stories;
    episode.title = item.title;
    episode.published = order.published;
    episode.language = language_of(item);
    episode.sound_file = stem + std::string{ending_of(production.encoding.format)};
    episode.media_type = media_type_of(production.encoding.format);
    if (!item.stories.empty()) return episode;  // a bulletin is of several
    episode.summary = first.standfirst.empty() ? item.articles.front().beginning : first.standfirst;
    episode.site = first.site;
    episode.author = first.byline;
    episode.url = first.url;
    return episode;
}

}  // namespace

std::string stem_of(const EpisodeOrder& order) {
    constexpr std::size_t kDay = 10;  // "2026-11-28"
    constexpr std::size_t kKey = 8;
    std::string stem = slug(order.published.substr(0, kDay));
    for (const auto& part : {slug(order.item->title), order.key.substr(0, kKey)}) {
        if (!part.empty()) stem += (stem.empty() ? "" : "-") + part;
    }
    return stem;
}

WorkOutcome make_episode(const EpisodeOrder& order, const ArticleStore& store,
                         const Production& production, const PodcastFolder& podcast, Voice& voice,
                         WorkDone done) {
    const auto stem = stem_of(order);
    Programme programme{production.pronunciation};
    for (const auto& article : order.item->articles)
        programme.append(store.article(article), production.order);
    malloc_trim(0);  // what the articles took is not needed for speaking them
    auto episode = episode_of(order, stem, production);
    EpisodeDraft draft{podcast, stem};
    const auto record_it = [&] {
        return record(programme, production, episode, draft, voice, weight_of(*order.item), done);
    };
    auto recorded = record_it();
    // A machine that is too busy for a voice may have time for it now.
    if (recorded.lost > 0) recorded = record_it();
    std::error_code failure;
    episode.bytes = std::filesystem::file_size(draft.file(episode.sound_file), failure);
    episode.duration = voice.format().duration(recorded.frames);
    episode.chapters = std::move(recorded.chapters);
    draft.write(kChaptersFile, chapter_list(episode));
    draft.write(kEpisodeFile, episode_file(episode));
    draft.publish();
    if (recorded.lost == 0) return {};
    return {WorkOutcome::Kind::made, exit_code(Kind::unavailable), lost_sentences(recorded.lost)};
}

}  // namespace nashra
