#include "output/transcript_page.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "episodes.h"
#include "fakes/test_folder.h"
#include "judge.h"
#include "whole_paper.h"

using namespace std::chrono_literals;
using nashra::Cue;
using nashra::Role;
using nashra::Transcript;
using nashra::transcript_page;
using namespace nashra::test;

namespace {

std::string body_of(const std::string& page) { return page.substr(page.find("<main>")); }

Cue cue_of(Role role, std::uint32_t passage, const std::string& text, std::chrono::seconds start,
           nashra::Language language = nashra::kEnglish) {
    auto cue = spoken_cue(text, start, start + 1s, language);
    cue.role = role;
    cue.passage = passage;
    return cue;
}

Transcript ferry_transcript() {
    return {cue_of(Role::site, 0, "Island News", 0s),
            cue_of(Role::headline, 1, "Ferry back in the harbour", 1s),
            cue_of(Role::body, 2, "It left at dawn.", 2s),
            cue_of(Role::body, 2, "«عادت» قال القبطان.", 3s, nashra::kArabic),
            cue_of(Role::body, 3, "غدا يوم آخر.", 4s, nashra::kArabic),
            cue_of(Role::heading, 4, "What was on board", 5s),
            cue_of(Role::list_item, 5, "A band", 6s),
            cue_of(Role::list_item, 6, "A dog", 7s),
            cue_of(Role::quote, 7, "Never again & <never>.", 61s)};
}

}  // namespace

TEST_CASE("A transcript has headings, paragraphs and languages, with links to the sound",
          "[output]") {
    CHECK(body_of(whole(transcript_page(ferry_episode()), ferry_transcript())) == R"(<main>
<h1><a href="2026-11-27-ferry-1f2e3d4c.mp3#t=1">Ferry back in the harbour</a></h1>
<ul>
<li><a href="./../../index.html">All episodes</a></li>
<li><a href="https://news.example/ferry?a=1&amp;b=2">The article “<bdi>Ferry back in the harbour</bdi>”</a></li>
</ul>
<audio controls="" preload="none" aria-label="Ferry back in the harbour" src="2026-11-27-ferry-1f2e3d4c.mp3"><a href="2026-11-27-ferry-1f2e3d4c.mp3">The sound as a file</a></audio>
<p>Headings and times are links to where they are heard.</p>
<p>Island News <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=0">0:00</a></p>
<p>It left at dawn. <span lang="ar" dir="rtl">«عادت» قال القبطان.</span> <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=2">0:02</a></p>
<p lang="ar" dir="rtl">غدا يوم آخر. <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=4">0:04</a></p>
<h2><a href="2026-11-27-ferry-1f2e3d4c.mp3#t=5">What was on board</a></h2>
<ul>
<li>A band <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=6">0:06</a></li>
<li>A dog <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=7">0:07</a></li>
</ul>
<blockquote><p>Never again &amp; &lt;never&gt;. <a href="2026-11-27-ferry-1f2e3d4c.mp3#t=61">1:01</a></p></blockquote>
</main>
</body>
</html>
)");
}

TEST_CASE("The transcript of a bulletin has a heading per headline below its title", "[output]") {
    const auto page = whole(transcript_page(bulletin_episode()),
                            {cue_of(Role::headline, 0, "هدنة في غزة", 0s, nashra::kArabic),
                             cue_of(Role::headline, 1, "Rain in the north", 65s)});
    CHECK(page.find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    CHECK(page.find("<h1>نشرة السبت</h1>") != std::string::npos);
    CHECK(page.find("<h2><a href=\"2026-11-28-bulletin.mp3#t=0\">هدنة في غزة</a></h2>") !=
          std::string::npos);
    CHECK(page.find("<h2 lang=\"en\" dir=\"ltr\"><a href=\"2026-11-28-bulletin.mp3#t=65\">Rain in "
                    "the north</a></h2>") != std::string::npos);
}

TEST_CASE("A quotation in another language says so inside its sentence's paragraph", "[output]") {
    auto cue = cue_of(Role::body, 0, "He said «عادت» & left.", 0s);
    cue.runs = {{0, 8, nashra::kEnglish}, {8, 20, nashra::kArabic}};
    CHECK(whole(transcript_page(ferry_episode()), {cue})
              .find("<p>He said <span lang=\"ar\" dir=\"rtl\">«عادت»</span> &amp; left. <a") !=
          std::string::npos);
}

TEST_CASE("Hostile sentences stay text, and the page well-formed", "[output]") {
    const TestFolder folder;
    auto episode = ferry_episode();
    episode.title = kHostile;
    for (const auto& transcript :
         {Transcript{}, Transcript{cue_of(Role::list_item, 0, kHostile, 0s)},
          Transcript{cue_of(Role::body, 0, "\x01", 0s), cue_of(Role::headline, 1, kHostile, 0s)}}) {
        write_text(folder / "a.html", whole(transcript_page(episode), transcript));
        const auto found =
            judged_by("xmllint --xpath 'count(//script) + count(//a[normalize-space(.) = \"\"])' " +
                      folder / "a.html");
        CHECK(found.words == "0\n");
    }
}
