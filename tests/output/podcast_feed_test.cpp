#include "output/podcast_feed.h"

#include <catch2/catch.hpp>

#include "episodes.h"
#include "fakes/test_folder.h"
#include "judge.h"

using nashra::Channel;
using nashra::Episode;
using nashra::podcast_feed;
using namespace nashra::test;

namespace {

const std::vector<Episode> kEpisodes = {ferry_episode(), bulletin_episode()};

/// What an expression of XPath finds in the feed, a line each.
std::string found_in(const std::string& feed, const std::string& path) {
    const TestFolder folder;
    write_text(folder / "feed.xml", feed);
    const auto found = judged_by("xmllint --xpath '" + path + "' " + folder / "feed.xml");
    INFO(found.words);
    CHECK(found.exit_code == 0);
    return found.words;
}

Episode hostile_episode() {
    auto episode = ferry_episode();
    episode.guid = episode.title = episode.summary = episode.site = episode.author = kHostile;
    episode.url = "javascript:alert(1)";
    episode.published = kHostile;
    episode.media_type = kHostile;
    episode.chapters = {{kHostile, kHostile}, {"]]>", "https://news.example/?a=\"><x>"}};
    return episode;
}

}  // namespace

TEST_CASE("A feed has all that PSP-1 asks of a podcast", "[output]") {
    const auto feed = podcast_feed(island_channel(), kEpisodes);
    const auto text = [&](const std::string& path) {
        return found_in(feed, "string(/rss/channel/" + path + ")");
    };
    CHECK(text("title") == "Island News, read aloud\n");
    CHECK(text("link") == "https://island.example/pod/\n");
    CHECK(text("description") == "Every morning.\n");
    CHECK(text("language") == "en\n");
    CHECK(text("pubDate") == "Sat, 28 Nov 2026 04:00:00 +0000\n");
    CHECK(text("lastBuildDate") == "Sat, 28 Nov 2026 04:00:00 +0000\n");
    CHECK(text("*[name()=\"atom:link\"][@rel=\"self\"]/@href") ==
          "https://island.example/pod/feed.xml\n");
    CHECK(text("*[name()=\"itunes:author\"]") == "Island Press\n");
    CHECK(text("*[name()=\"itunes:owner\"]/*[name()=\"itunes:email\"]") == "pod@island.example\n");
    CHECK(text("*[name()=\"itunes:image\"]/@href") == "https://island.example/pod/cover.png\n");
    CHECK(text("*[name()=\"itunes:category\"]/@text") == "News\n");
    CHECK(text("*[name()=\"itunes:explicit\"]") == "false\n");
    CHECK(text("*[name()=\"podcast:locked\"]/@owner") == "pod@island.example\n");
    CHECK(text("*[name()=\"podcast:medium\"]") == "podcast\n");
    CHECK(text("*[name()=\"podcast:guid\"]").size() == 37);
    CHECK(found_in(feed, "count(/rss/channel/item)") == "2\n");
}

TEST_CASE("An item has its sound, its dates, its chapters and its transcripts", "[output]") {
    const auto feed = podcast_feed(island_channel(), kEpisodes);
    const auto text = [&](const std::string& path) {
        return found_in(feed, "string(/rss/channel/item[2]/" + path + ")");
    };
    const std::string folder = "https://island.example/pod/episodes/2026-11-27-ferry-1f2e3d4c/";
    CHECK(text("title") == "Ferry back in the harbour\n");
    CHECK(text("link") == "https://news.example/ferry?a=1&b=2\n");
    CHECK(text("guid") == "https://news.example/ferry\n");
    CHECK(text("guid/@isPermaLink") == "false\n");
    CHECK(text("pubDate") == "Fri, 27 Nov 2026 06:30:00 +0000\n");
    CHECK(text("description") == "<p>It left at dawn &amp; came back.</p>\n");
    CHECK(text("enclosure/@url") == folder + "2026-11-27-ferry-1f2e3d4c.mp3\n");
    CHECK(text("enclosure/@length") == "123456\n");
    CHECK(text("enclosure/@type") == "audio/mpeg\n");
    CHECK(text("*[name()=\"itunes:duration\"]") == "76\n");
    CHECK(text("*[name()=\"itunes:summary\"]") == "It left at dawn & came back.\n");
    CHECK(text("*[name()=\"itunes:episodeType\"]") == "full\n");
    CHECK(text("*[name()=\"podcast:chapters\"]/@url") == folder + "chapters.json\n");
    CHECK(text("*[name()=\"podcast:chapters\"]/@type") == "application/json+chapters\n");
    for (const auto& [type, file] : {std::pair{"text/vtt", "transcript.vtt"},
                                     {"application/x-subrip", "transcript.srt"},
                                     {"text/html", "transcript.html"},
                                     {"application/json", "transcript.json"}}) {
        const auto kind = std::string{"*[name()=\"podcast:transcript\"][@type=\""} + type + "\"]";
        CHECK(text(kind + "/@url") == folder + file + '\n');
        CHECK(text(kind + "/@language") == "en\n");
    }
}

TEST_CASE("A bulletin's stories are in its notes, and it links to its transcript", "[output]") {
    const auto feed = podcast_feed(island_channel(), {&kEpisodes[1], 1});
    CHECK(
        found_in(feed, "string(/rss/channel/item/*[name()=\"content:encoded\"])") ==
        "<p>نشرة السبت</p><ul><li>0:00 <a href=\"https://news.example/truce\">هدنة في غزة</a></li>"
        "<li>1:05 <a href=\"https://news.example/rain\">Rain in the &lt;north&gt;</a></li></ul>\n");
    CHECK(found_in(feed, "string(/rss/channel/item/link)") ==
          "https://island.example/pod/episodes/2026-11-28-bulletin/transcript.html\n");
    CHECK(found_in(feed, "string(/rss/channel/item/enclosure/@length)") == "5000000000\n");
}

TEST_CASE("The same episodes give the same bytes, in whatever order they come", "[output]") {
    CHECK(podcast_feed(island_channel(), kEpisodes) ==
          podcast_feed(island_channel(), std::vector{kEpisodes[1], kEpisodes[0]}));
}

TEST_CASE("A feed of nothing, for nobody, is well-formed", "[output]") {
    CHECK(found_in(podcast_feed({}, {}), "count(//item) + count(//*[name()=\"podcast:guid\"])") ==
          "0\n");
    const auto local = podcast_feed({}, kEpisodes);
    CHECK(found_in(local, "string(//item[2]/enclosure/@url)") ==
          "episodes/2026-11-27-ferry-1f2e3d4c/2026-11-27-ferry-1f2e3d4c.mp3\n");
}

TEST_CASE("Hostile text stays text in a feed", "[output]") {
    auto channel = island_channel();
    channel.title = channel.description = channel.author = channel.owner = kHostile;
    channel.link = "javascript:alert(1)";
    const std::vector episodes = {hostile_episode()};
    const auto feed = podcast_feed(channel, episodes);
    CHECK(found_in(feed, "count(//*)") == "37\n");
    CHECK(found_in(feed, "string(//item/title)").find("<script>alert('1')</script>") !=
          std::string::npos);
    CHECK(feed.find("javascript:") == std::string::npos);
    CHECK(found_in(feed, "string(//item/*[name()=\"content:encoded\"])").find("<script") ==
          std::string::npos);
}

TEST_CASE("feedparser finds nothing wrong with a feed", "[output]") {
    const TestFolder folder;
    for (const char* const kind : {"hostile", "ours"}) {
        std::vector<Episode> episodes = kEpisodes;
        if (kind == std::string{"hostile"}) episodes.push_back(hostile_episode());
        write_text(folder / "feed.xml", podcast_feed(island_channel(), episodes));
        const auto read = judged_by(
            "/usr/bin/python3 -c \"import feedparser, sys\n"
            "feed = feedparser.parse(sys.argv[1])\n"
            "print(feed.bozo, feed.version, feed.feed.language, feed.feed.image.href)\n"
            "for item in feed.entries[:2]:\n"
            "    sound = item.enclosures[0]\n"
            "    print(item.title, item.published_parsed[:6], sound.length, sound.type)\" " +
            folder / "feed.xml");
        CHECK(read.words ==
              "False rss20 en https://island.example/pod/cover.png\n"
              "نشرة السبت (2026, 11, 28, 4, 0, 0) 5000000000 audio/mpeg\n"
              "Ferry back in the harbour (2026, 11, 27, 6, 30, 0) 123456 audio/mpeg\n");
    }
}

TEST_CASE("podcastparser finds a podcast in a feed", "[output]") {
    const TestFolder folder;
    write_text(folder / "feed.xml", podcast_feed(island_channel(), kEpisodes));
    const auto read = judged_by(
        "/usr/bin/python3 -c \"import podcastparser, sys\n"
        "feed = podcastparser.parse('https://island.example/pod/feed.xml', open(sys.argv[1], "
        "'rb'))\n"
        "print(feed['title'], feed['link'], feed['cover_url'], feed['type'], feed['language'])\n"
        "for item in feed['episodes']:\n"
        "    sound = item['enclosures'][0]\n"
        "    print(item['title'], item['published'], item['total_time'], sound['file_size'],\n"
        "          sound['mime_type'], item['guid'])\" " +
        folder / "feed.xml");
    CHECK(read.words ==
          "Island News, read aloud https://island.example/pod/ "
          "https://island.example/pod/cover.png episodic en\n"
          "نشرة السبت 1795838400 3723 5000000000 audio/mpeg bulletin-2026-11-28\n"
          "Ferry back in the harbour 1795761000 76 123456 audio/mpeg https://news.example/ferry\n");
}
