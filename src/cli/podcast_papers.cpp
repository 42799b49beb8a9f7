#include "cli/podcast_papers.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string_view>
#include <system_error>

#include "cli/messages.h"
#include "cli/shipped.h"
#include "model/error.h"
#include "model/message.h"
#include "output/book.h"
#include "output/picture.h"
#include "output/picture_size.h"
#include "output/podcast_feed.h"
#include "output/podcast_page.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

/// The commonest of a text that each episode has, or has not.
template <typename TextOf>
std::string commonest(const std::vector<Episode>& episodes, TextOf text_of) {
    std::map<std::string, std::size_t> counts;
    for (const auto& episode : episodes)
        ++counts[std::string{text_of(episode)}];
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto most = std::max_element(counts.begin(), counts.end(), fewer);
    return most == counts.end() ? std::string{} : most->first;
}

/// What the command leaves open is found in the episodes, so that every run over them finds the
/// same.
Channel channel_of(const PodcastCommand& command, const std::vector<Episode>& episodes) {
    auto channel = command.channel;
    if (!channel.language.known()) {
        channel.language = Language{
            commonest(episodes, [](const Episode& episode) { return episode.language.code(); })};
    }
    const bool arabic = channel.language == kArabic;
    if (channel.title.empty())
        channel.title = commonest(episodes, [](const Episode& episode) { return episode.site; });
    if (channel.title.empty()) channel.title = arabic ? "نشرة الأخبار" : "News";
    if (channel.description.empty())
        channel.description = arabic ? channel.title + "، تقرؤها نشرة (nashra) بصوت عالٍ"
                                     : channel.title + ", read aloud by nashra";
    if (channel.author.empty()) channel.author = channel.title;
    if (!channel.link.empty() && !channel.link.ends_with('/')) channel.link += '/';
    return channel;
}

/// A book is long to write: it is written where an episode is newer.
bool is_stale(const fs::path& book, const PodcastFolder& podcast,
              const std::vector<Episode>& episodes) {
    std::error_code failure;
    const auto written = fs::last_write_time(book, failure);
    if (failure) return true;
    if (written < fs::last_write_time(podcast.path() / kFeedFile, failure)) return true;
    return std::any_of(episodes.begin(), episodes.end(), [&](const Episode& episode) {
        return written < fs::last_write_time(podcast.episode_folder(episode.stem), failure);
    });
}

}  // namespace

std::string cover_picture(const PodcastCommand& command) {
    if (command.cover.empty()) {
        const auto own = shipped_cover();
        return own.empty() ? std::string{} : read_picture(own.string());
    }
    auto bytes = read_picture(command.cover);
    const auto size = picture_size(bytes);
    if (size && !is_for_podcasts(*size) && command.verbosity != Verbosity::quiet)
        print_line(
            message("the cover '%1' has %2 × %3 pixels: apps want a square one, 1400 to 3000 "
                    "pixels wide",
                    command.cover, size->width, size->height));
    return bytes;
}

void write_papers(const PodcastCommand& command, const PodcastFolder& podcast,
                  const std::string& cover, const std::vector<Episode>& episodes) {
    auto channel = channel_of(command, episodes);
    if (!cover.empty()) {
        channel.cover = picture_type(cover) == "image/png" ? "cover.png" : "cover.jpg";
        write_if_changed(podcast.path() / channel.cover, cover);
    }
    if (command.book == TalkingBook::yes) channel.book = kBookFile;
    write_if_changed(podcast.path() / kFeedFile, podcast_feed(channel, episodes));
    const auto page = podcast.path() / kPodcastPage;
    if (!podcast.has_foreign(kPodcastPage))
        return write_if_changed(page, podcast_page(channel, episodes));
    if (command.verbosity != Verbosity::quiet)
        print_line(
            message("'%1' is not nashra's and stays as it is (move it away, and the next run "
                    "writes the podcast's page)",
                    page.string()));
}

void write_talking_book(const PodcastCommand& command, const PodcastFolder& podcast,
                        const std::vector<Episode>& episodes) {
    const auto book = podcast.path() / kBookFile;
    if (command.book == TalkingBook::no || !is_stale(book, podcast, episodes)) return;
    auto channel = channel_of(command, episodes);
    write_book(book.string(), podcast.path(), channel, episodes);
}

}  // namespace nashra
