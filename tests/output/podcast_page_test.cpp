#include "output/podcast_page.h"

#include <catch2/catch.hpp>

#include "episodes.h"
#include "fakes/test_folder.h"
#include "judge.h"

using nashra::Channel;
using nashra::Episode;
using nashra::podcast_page;
using namespace nashra::test;

namespace {

const std::vector<Episode> kEpisodes = {ferry_episode(), bulletin_episode()};

std::string body_of(const std::string& page) { return page.substr(page.find("<body>")); }

/// The page is well-formed and has no script; what an expression of XPath finds in it.
std::string found_in(const std::string& page, const std::string& path) {
    const TestFolder folder;
    write_text(folder / "index.html", page);
    const auto found = judged_by("xmllint --xpath '" + path + "' " + folder / "index.html");
    INFO(found.words);
    CHECK(found.exit_code == 0);
    return found.words;
}

}  // namespace

TEST_CASE("The page of a podcast has a heading, a player and links per episode", "[output]") {
    CHECK(body_of(podcast_page(island_channel(), kEpisodes)) == R"(<body>
<header>
<h1>Island News, read aloud</h1>
<p>Every morning.</p>
<ul>
<li><a href="feed.xml">The feed of this podcast, for podcast apps</a></li>
</ul>
</header>
<main>
<article aria-labelledby="2026-11-28-bulletin">
<h2 id="2026-11-28-bulletin" lang="ar" dir="rtl">نشرة السبت</h2>
<p><time datetime="2026-11-28T04:00:00Z">28 November 2026</time>, <bdi lang="ar" dir="rtl">أخبار الجزيرة</bdi>, 1 hour 2 minutes</p>
<audio controls="" preload="none" aria-labelledby="2026-11-28-bulletin" src="episodes/2026-11-28-bulletin/2026-11-28-bulletin.mp3"><a href="episodes/2026-11-28-bulletin/2026-11-28-bulletin.mp3">The sound as a file</a></audio>
<h3>Chapters</h3>
<ol>
<li><a href="episodes/2026-11-28-bulletin/2026-11-28-bulletin.mp3#t=0"><bdi lang="ar" dir="rtl">هدنة في غزة</bdi> 0:00</a></li>
<li><a href="episodes/2026-11-28-bulletin/2026-11-28-bulletin.mp3#t=65"><bdi>Rain in the &lt;north&gt;</bdi> 1:05</a></li>
</ol>
<ul>
<li><a href="episodes/2026-11-28-bulletin/transcript.html">Transcript of “<bdi lang="ar" dir="rtl">نشرة السبت</bdi>”</a></li>
</ul>
</article>
<article aria-labelledby="2026-11-27-ferry-1f2e3d4c">
<h2 id="2026-11-27-ferry-1f2e3d4c">Ferry back in the harbour</h2>
<p><time datetime="2026-11-27T06:30:00Z">27 November 2026</time>, <bdi>Island News</bdi>, 1 minute</p>
<p>It left at dawn &amp; came back.</p>
<audio controls="" preload="none" aria-labelledby="2026-11-27-ferry-1f2e3d4c" src="episodes/2026-11-27-ferry-1f2e3d4c/2026-11-27-ferry-1f2e3d4c.mp3"><a href="episodes/2026-11-27-ferry-1f2e3d4c/2026-11-27-ferry-1f2e3d4c.mp3">The sound as a file</a></audio>
<ul>
<li><a href="episodes/2026-11-27-ferry-1f2e3d4c/transcript.html">Transcript of “<bdi>Ferry back in the harbour</bdi>”</a></li>
<li><a href="https://news.example/ferry?a=1&amp;b=2">The article “<bdi>Ferry back in the harbour</bdi>”</a></li>
</ul>
</article>
</main>
</body>
</html>
)");
}

TEST_CASE("An Arabic podcast has an Arabic page", "[output]") {
    Channel channel{
        .title = "أخبار الجزيرة", .book = "newspaper.epub", .language = nashra::kArabic};
    const auto page = podcast_page(channel, kEpisodes);
    CHECK(found_in(page, "string(/html/@lang)") == "ar\n");
    CHECK(found_in(page, "string(/html/@dir)") == "rtl\n");
    CHECK(found_in(page, "string(//article[1]/h3)") == "الفصول\n");
    CHECK(found_in(page, "string(//article[1]/h2/@lang)").size() == 1);  // it is the page's
    CHECK(found_in(page, "string(//article[2]/h2/@lang)") == "en\n");
    CHECK(found_in(page, "string(//article[2]/h2/@dir)") == "ltr\n");
    CHECK(found_in(page, "string(//article[1]/p)") ==
          "28 نوفمبر 2026، أخبار الجزيرة، ساعة واحدة ودقيقتان\n");
    CHECK(found_in(page, "string(//header//li[2]/a/@href)") == "newspaper.epub\n");
}

TEST_CASE("Nothing on the page starts by itself, and every link has words", "[output]") {
    auto hostile = ferry_episode();
    hostile.title = hostile.summary = hostile.site = kHostile;
    hostile.url = "javascript:alert(1)";
    hostile.chapters = {{"", ""}, {kHostile, ""}};
    auto channel = island_channel();
    channel.title = channel.description = kHostile;
    for (const auto& page : {podcast_page(channel, {&hostile, 1}), podcast_page({}, {}),
                             podcast_page(island_channel(), kEpisodes)}) {
        CHECK(found_in(page, "count(//script) + count(//*[@autoplay]) + count(//@onload)") ==
              "0\n");
        CHECK(found_in(page, "count(//a[normalize-space(.) = \"\"])") == "0\n");
        CHECK(found_in(page, "count(//h1) = 1 and count(//main) = 1") == "true\n");
        CHECK(found_in(page, "count(//audio[not(@preload = \"none\")])") == "0\n");
        CHECK(page.find("javascript:") == std::string::npos);
    }
}

TEST_CASE("A podcast without an episode says so", "[output]") {
    CHECK(found_in(podcast_page(island_channel(), {}), "string(//main)") ==
          "\nThere are no episodes yet.\n\n");
}
