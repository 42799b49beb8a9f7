// `nashra podcast`: what lies in its folder, and what the next run makes of it.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "e2e/podcast_folder.h"

namespace fs = std::filesystem;

using namespace nashra::test;

namespace {

const std::string kFromManifest = "--manifest items.jsonl -q -d ";

/// Every sound that the feed names is there in its length. There may be no feed yet.
void check_feed(const std::map<std::string, std::string>& files) {
    const auto feed = files.find("feed.xml");
    if (feed == files.end()) return;
    const std::string begin = "<enclosure url=\"";
    for (auto at = feed->second.find(begin); at != std::string::npos;
         at = feed->second.find(begin, at + 1)) {
        const auto from = at + begin.size();
        const auto path = feed->second.substr(from, feed->second.find('"', from) - from);
        INFO(path);
        REQUIRE(files.contains(path));
        CHECK(feed->second.find("length=\"" + std::to_string(files.at(path).size()) + '"', from) <
              from + path.size() + 40);
    }
}

}  // namespace

TEST_CASE("Each article is an episode with its sound and its texts, and stands in the feed",
          "[e2e]") {
    const Newsroom room{3};
    room.make(kFromManifest + "pod --link https://example.org/news --book");
    const auto made = room.made();
    REQUIRE(paths_ending(made, ".mp3").size() == 3);
    for (const auto* name : {"chapters.json", "transcript.vtt", "transcript.srt", "transcript.html",
                             "transcript.json", "episode.json"})
        CHECK(paths_ending(made, name).size() == 3);
    CHECK(made.contains("index.html"));
    CHECK(made.contains("newspaper.epub"));
    CHECK(made.contains("cover.png"));
    const auto& feed = made.at("feed.xml");
    CHECK(count_of(feed, "<item>") == 3);
    CHECK(count_of(feed, ">story-2</guid>") == 1);
    for (const auto& path : paths_ending(made, ".mp3"))
        CHECK(feed.find("url=\"https://example.org/news/" + path + "\" length=\"" +
                        std::to_string(made.at(path).size()) + '"') != std::string::npos);
    // Nothing is left of how it was made.
    for (const auto& [path, bytes] : made)
        CHECK(path.find("/.") == std::string::npos);
}

TEST_CASE("What is made already is not made again, and a changed article is made anew", "[e2e]") {
    const Newsroom room{3};
    room.make(kFromManifest + "pod");
    const auto before = room.made();
    const auto written = fs::last_write_time(room.folder.path("pod/feed.xml"));
    const auto again = room.make("--manifest items.jsonl -d pod");
    CHECK(again.err.find("0 episodes made, 3 unchanged") != std::string::npos);
    CHECK(room.made() == before);
    CHECK(fs::last_write_time(room.folder.path("pod/feed.xml")) == written);

    auto changed = manifest_of(3);
    changed.replace(changed.find("was late"), 8, "was lost");
    room.write("items.jsonl", changed);
    room.make(kFromManifest + "pod");
    const auto after = room.made();
    const auto sounds = paths_ending(after, ".mp3");
    CHECK(sounds.size() == 3);
    CHECK(std::count_if(sounds.begin(), sounds.end(), [&](const auto& path) {
              return before.contains(path) && before.at(path) == after.at(path);
          }) == 2);
    CHECK(count_of(after.at("feed.xml"), ">story-1</guid>") == 1);
}

TEST_CASE("The same podcast comes of any number of processes, and of shards in any order",
          "[e2e]") {
    const Newsroom room{6};
    room.make(kFromManifest + "pod --jobs 1");
    const auto whole = room.made();
    room.make(kFromManifest + "parallel --jobs 4");
    CHECK(room.made("parallel") == whole);
    for (const auto* shard : {"3/3", "1/3", "2/3"})
        room.make(kFromManifest + "shards --shard " + shard);
    CHECK(room.made("shards") == whole);
    // Each on a machine of its own, and brought together.
    for (const auto* shard : {"1", "2", "3"})
        room.make(kFromManifest + "far" + shard + " --shard " + shard + "/3");
    for (const auto* shard : {"2", "3"})
        fs::copy(room.folder.path(std::string{"far"} + shard + "/episodes"),
                 room.folder.path("far1/episodes"),
                 fs::copy_options::recursive | fs::copy_options::skip_existing);
    const auto gathered = room.make("--manifest items.jsonl -d far1");
    CHECK(gathered.err.find("0 episodes made, 6 unchanged") != std::string::npos);
    CHECK(room.made("far1") == whole);
}

TEST_CASE("A run that is killed at any moment leaves nothing half, and the next one goes on",
          "[e2e]") {
    const Newsroom room{8};
    const auto begin = std::chrono::steady_clock::now();
    room.make(kFromManifest + "undisturbed --jobs 2");
    const auto lasted = std::chrono::steady_clock::now() - begin;
    const auto whole = room.made("undisturbed");

    std::mt19937 random{std::random_device{}()};
    std::uniform_real_distribution<double> moment{0.05, 0.9};
    for (int i = 0; i < 8; ++i) {
        // Processes of the run before may still tidy up.
        if (i % 4 == 0)
            REQUIRE(wait_until([&] {
                std::error_code failure;
                fs::remove_all(room.folder.path("pod"), failure);
                return !failure && !fs::exists(room.folder.path("pod"));
            }));
        {
            Child child{{NASHRA_BINARY, "podcast", "--manifest", room.folder.path("items.jsonl"),
                         "-q", "--jobs", "2", "-d", room.folder.path("pod")},
                        room.environment,
                        [] { setpgid(0, 0); }};
            std::this_thread::sleep_for(lasted * moment(random));
            // With its processes or without: they must not go on for ever.
            kill(i % 2 == 0 ? -child.pid() : child.pid(), SIGKILL);
            child.exit_code();
        }
        // What is in the feed is there, and whole.
        for (const auto& [path, bytes] : room.made()) {
            const auto same = whole.find(path);
            if (path.find(".making.") != std::string::npos || path.starts_with(".")) continue;
            INFO(path);
            if (path.ends_with(".mp3")) CHECK((same != whole.end() && same->second == bytes));
        }
        check_feed(room.made());
    }
    room.make(kFromManifest + "pod --jobs 2");
    CHECK(room.made() == whole);
}

TEST_CASE("Only what is kept is made and stays", "[e2e]") {
    const Newsroom room{5};
    room.make(kFromManifest + "pod --keep 2");
    CHECK(paths_ending(room.made(), ".mp3").size() == 2);
    CHECK(count_of(room.made().at("feed.xml"), ">story-5</guid>") == 1);
    room.make(kFromManifest + "old --keep-days 25");  // of 2026-11-28: none
    CHECK(paths_ending(room.made("old"), ".mp3").empty());
    room.make(kFromManifest + "all");
    room.make(kFromManifest + "all --keep 3");
    CHECK(paths_ending(room.made("all"), ".mp3").size() == 3);
}

TEST_CASE("A bulletin a day tells what earlier ones have not told", "[e2e]") {
    const Newsroom room{3};
    room.make(kFromManifest + "pod --single");
    const auto monday = room.made();
    CHECK(paths_ending(monday, ".mp3").size() == 1);
    CHECK(count_of(monday.at(paths_ending(monday, "chapters.json").front()), "startTime") == 3);
    room.write("items.jsonl", manifest_of(4));
    const auto next =
        room.run("SOURCE_DATE_EPOCH=1795910400 $NASHRA podcast --single " + kFromManifest + "pod");
    INFO(next.err);
    CHECK(next.exit_code == 0);
    const auto tuesday = room.made();
    CHECK(paths_ending(tuesday, ".mp3").size() == 2);
    const auto chapters = paths_ending(tuesday, "chapters.json");
    CHECK(count_of(tuesday.at(chapters.back()), "startTime") +
              count_of(tuesday.at(chapters.front()), "startTime") ==
          4);
}

TEST_CASE("A list of feeds stands for its feeds", "[e2e]") {
    const Newsroom room;
    room.write("feeds.opml",
               "<?xml version='1.0'?><opml version='2.0'><body><outline "
               "text='Gone' type='rss' xmlUrl='http://127.0.0.1:1/feed.xml'/>"
               "</body></opml>");
    const auto finished = room.run("$NASHRA podcast feeds.opml -d pod --allow-private");
    CHECK(finished.exit_code == 75);
    CHECK(finished.err.find("127.0.0.1") != std::string::npos);
}

TEST_CASE("An interrupted run ends with its processes and leaves nothing half", "[e2e]") {
    const Newsroom room{8};
    Child child{{NASHRA_BINARY, "podcast", "--manifest", room.folder.path("items.jsonl"), "-q",
                 "-d", room.folder.path("pod")},
                room.environment,
                {}};
    REQUIRE(wait_until(
        [&] { return child.ended() || !paths_ending(room.made(), "episodes").empty(); }));
    child.signal(SIGINT);
    const auto code = child.exit_code();
    CHECK((code == 130 || code == 0));  // it may have been fast
    for (const auto& [path, bytes] : room.made())
        CHECK(path.find("/.") == std::string::npos);
}
