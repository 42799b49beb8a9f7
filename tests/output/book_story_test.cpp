#include "output/book_story.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "episodes.h"

using namespace std::chrono_literals;
using nashra::book_headlines;
using nashra::book_overlay;
using nashra::book_text;
using nashra::Cue;
using nashra::Role;
using nashra::Transcript;
using namespace nashra::test;

namespace {

Cue cue_of(Role role, std::uint32_t passage, const std::string& text,
           std::chrono::milliseconds start, nashra::Language language = nashra::kEnglish) {
    auto cue = spoken_cue(text, start, start + 400ms, language);
    cue.role = role;
    cue.passage = passage;
    return cue;
}

const Transcript kFerry = {cue_of(Role::headline, 0, "Ferry back in the harbour", 50ms),
                           cue_of(Role::body, 1, "It left & came.", 2s),
                           cue_of(Role::body, 1, "عادت.", 3s, nashra::kArabic),
                           cue_of(Role::list_item, 2, "A dog", 4s)};

std::string from(const std::string& text, const std::string& begin) {
    return text.substr(text.find(begin));
}

}  // namespace

TEST_CASE("A story in the book has an element for each sentence", "[output]") {
    CHECK(
        from(book_text(ferry_episode(), kFerry), "<section") ==
        R"(<section id="story" epub:type="chapter" role="doc-chapter" aria-label="Ferry back in the harbour">
<h1 id="p0"><span id="s0">Ferry back in the harbour</span></h1>
<p id="p1"><span id="s1">It left &amp; came.</span> <span id="s2" lang="ar" xml:lang="ar" dir="rtl">عادت.</span></p>
<ul>
<li id="p2"><span id="s3">A dog</span></li>
</ul>
</section>
</body>
</html>
)");
}

TEST_CASE("A quotation in another language is an element inside its sentence's", "[output]") {
    auto cue = cue_of(Role::body, 0, "He said «عادت» & left.", 0ms);
    cue.runs = {{0, 8, nashra::kEnglish}, {8, 20, nashra::kArabic}};
    CHECK(book_text(ferry_episode(), {cue})
              .find("<span id=\"s0\">He said <span lang=\"ar\" xml:lang=\"ar\" "
                    "dir=\"rtl\">«عادت»</span> &amp; left.</span>") != std::string::npos);
}

TEST_CASE("Its overlay goes from the first frame to the last without a gap", "[output]") {
    CHECK(from(book_overlay(ferry_episode(), kFerry), "<seq") ==
          R"(<seq id="q-p0" epub:textref="2026-11-27-ferry-1f2e3d4c.xhtml#p0">
<par id="c-s0"><text src="2026-11-27-ferry-1f2e3d4c.xhtml#s0"/><audio src="2026-11-27-ferry-1f2e3d4c.mp3" clipBegin="00:00:00.000" clipEnd="00:00:02.000"/></par>
</seq>
<seq id="q-p1" epub:textref="2026-11-27-ferry-1f2e3d4c.xhtml#p1">
<par id="c-s1"><text src="2026-11-27-ferry-1f2e3d4c.xhtml#s1"/><audio src="2026-11-27-ferry-1f2e3d4c.mp3" clipBegin="00:00:02.000" clipEnd="00:00:03.000"/></par>
<par id="c-s2"><text src="2026-11-27-ferry-1f2e3d4c.xhtml#s2"/><audio src="2026-11-27-ferry-1f2e3d4c.mp3" clipBegin="00:00:03.000" clipEnd="00:00:04.000"/></par>
</seq>
<seq id="q-p2" epub:textref="2026-11-27-ferry-1f2e3d4c.xhtml#p2">
<par id="c-s3"><text src="2026-11-27-ferry-1f2e3d4c.xhtml#s3"/><audio src="2026-11-27-ferry-1f2e3d4c.mp3" clipBegin="00:00:04.000" clipEnd="00:01:15.500"/></par>
</seq>
</body>
</smil>
)");
}

TEST_CASE("A sentence without sound has no place in the overlay", "[output]") {
    auto transcript = kFerry;
    transcript[2].start = 99h;
    transcript[3].start = 0ms;
    const auto overlay = book_overlay(ferry_episode(), transcript);
    CHECK(overlay.find("clipBegin=\"00:00:02.000\" clipEnd=\"00:01:15.500\"") != std::string::npos);
    CHECK(overlay.find("#s2") == std::string::npos);
    CHECK(overlay.find("#s3") == std::string::npos);
}

TEST_CASE("An episode of which no sentence is known is heard with its title", "[output]") {
    CHECK(book_text(ferry_episode(), {}).find("<h1 id=\"title\">Ferry") != std::string::npos);
    CHECK(book_overlay(ferry_episode(), {})
              .find(".xhtml#title\"/><audio src=\"2026-11-27-ferry-1f2e3d4c.mp3\" "
                    "clipBegin=\"00:00:00.000\" clipEnd=\"00:01:15.500\"") != std::string::npos);
}

TEST_CASE("The contents have the headlines of a bulletin, not the title of a story", "[output]") {
    CHECK(book_headlines(ferry_episode(), kFerry).empty());
    const auto headlines = book_headlines(
        bulletin_episode(),
        {cue_of(Role::headline, 0, "هدنة في غزة", 0s, nashra::kArabic),
         cue_of(Role::body, 1, "Text.", 1s), cue_of(Role::related, 2, "Rain in the north", 2s)});
    REQUIRE(headlines.size() == 2);
    CHECK(headlines[0].text == "هدنة في غزة");
    CHECK(headlines[1].id == "p2");
}
