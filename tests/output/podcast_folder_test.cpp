#include "output/podcast_folder.h"

#include <fstream>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "model/error.h"
#include "output/episode_file.h"
#include "output/podcast_feed.h"
#include "output/podcast_page.h"

using namespace nashra;
using nashra::test::TestFolder;
namespace fs = std::filesystem;

namespace {

/// An episode's files, all whole.
void fill(const EpisodeDraft& draft, const std::string& stem) {
    Episode episode;
    episode.stem = stem;
    episode.guid = stem;
    episode.sound_file = stem + ".mp3";
    episode.bytes = 5;
    draft.write(episode.sound_file, "sound");
    for (const auto* name :
         {kChaptersFile, kWebVttFile, kSubRipFile, kTranscriptPage, kTranscriptJson})
        draft.write(name, "text");
    draft.write(kEpisodeFile, episode_file(episode));
}

void make(const PodcastFolder& podcast, const std::string& stem) {
    EpisodeDraft draft{podcast, stem};
    fill(draft, stem);
    draft.publish();
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder})
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("An episode is in the podcast when it is published, and not before", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    {
        EpisodeDraft draft{podcast, "a"};
        fill(draft, "a");
        CHECK(podcast.whole_episodes().empty());
        draft.publish();
    }
    const auto episodes = podcast.whole_episodes();
    REQUIRE(episodes.size() == 1);
    CHECK(episodes.front().stem == "a");
    CHECK(names_in(podcast.path() / kEpisodesFolder) == Names{"a"});
}

TEST_CASE("An episode that is given up leaves nothing", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    { fill(EpisodeDraft{podcast, "a"}, "a"); }
    CHECK(names_in(podcast.path() / kEpisodesFolder).empty());
}

TEST_CASE("An episode is not whole whose sound or texts are cut", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    make(podcast, "a");
    const auto file = GENERATE("a.mp3", "transcript.vtt", "episode.json");
    std::ofstream{podcast.episode_folder("a") / file};
    CHECK_FALSE(podcast.whole_episode("a"));
    SECTION("it is left to who can make it again") {
        podcast.remove_remains();
        CHECK(fs::exists(podcast.episode_folder("a")));
    }
    SECTION("it is replaced by one that is made anew") {
        make(podcast, "a");
        CHECK(podcast.whole_episode("a"));
    }
}

TEST_CASE("Of two that make the same episode the first one's stays", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    EpisodeDraft slower{podcast, "a"};
    fill(slower, "a");
    make(podcast, "a");
    slower.publish();
    CHECK(podcast.whole_episode("a"));
}

TEST_CASE("What an ended run has left is removed, and nothing that is being made", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    const auto episodes = podcast.path() / kEpisodesFolder;
    fs::create_directory(episodes / ".a.making.x1y2z3");
    fs::create_directory(episodes / ".b.removing");
    std::ofstream{podcast.path() / ".feed.xml.k3x9qa"};
    std::ofstream{podcast.path() / ".htaccess"};
    const EpisodeDraft now{podcast, "c"};
    podcast.remove_remains();
    const auto left = names_in(episodes);
    REQUIRE(left.size() == 1);
    CHECK(left.front().starts_with(".c.making."));
    CHECK(names_in(podcast.path()) == Names{".htaccess", "episodes"});
}

TEST_CASE("An episode that is removed is gone", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    make(podcast, "a");
    podcast.remove("a");
    podcast.remove("never there");
    CHECK(names_in(podcast.path() / kEpisodesFolder).empty());
}

TEST_CASE("A folder that cannot be one is an error", "[output]") {
    const TestFolder folder;
    std::ofstream{folder / "file"};
    CHECK_THROWS_AS(PodcastFolder{folder / "file/pod"}, Error);
}

TEST_CASE("A file is written when that changes it", "[output]") {
    const TestFolder folder;
    const fs::path file = folder / "feed.xml";
    write_if_changed(file, "one");
    const auto before = fs::last_write_time(file) - std::chrono::hours{1};
    fs::last_write_time(file, before);
    write_if_changed(file, "one");
    CHECK(fs::last_write_time(file) == before);
    write_if_changed(file, "two");
    CHECK(fs::last_write_time(file) != before);
    CHECK(fs::file_size(file) == 3);
}

TEST_CASE("A feed and a page of others are known, and nashra's own too", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    CHECK_FALSE(podcast.has_foreign(kFeedFile));
    CHECK_FALSE(podcast.has_foreign(kPodcastPage));
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream{podcast.path() / name} << text;
    };
    write(kFeedFile, "<rss><channel><generator>WordPress</generator></channel></rss>");
    write(kPodcastPage, "<html><body>My own nashra page</body></html>");
    CHECK(podcast.has_foreign(kFeedFile));
    CHECK(podcast.has_foreign(kPodcastPage));
    write(kFeedFile, podcast_feed({}, {}));
    write(kPodcastPage, podcast_page({}, {}));
    CHECK_FALSE(podcast.has_foreign(kFeedFile));
    CHECK_FALSE(podcast.has_foreign(kPodcastPage));
    write(kPodcastPage, "");
    CHECK_FALSE(podcast.has_foreign(kPodcastPage));
}
