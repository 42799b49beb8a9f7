#include "output/subrip.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "fakes/test_folder.h"
#include "judge.h"
#include "whole_paper.h"

using namespace std::chrono_literals;
using nashra::subrip;
using nashra::test::judged_by;
using nashra::test::spoken_cue;
using nashra::test::TestFolder;
using nashra::test::whole;
using nashra::test::write_text;

TEST_CASE("SubRip has a numbered caption per sentence", "[output]") {
    CHECK(whole(subrip(), {spoken_cue("It left.", 0s, 1s),
                           spoken_cue("غادرت BBC.", 1500ms, 3s, nashra::kArabic)}) ==
          R"(1
00:00:00,000 --> 00:00:01,000
It left.

2
00:00:01,500 --> 00:00:03,000
غادرت BBC.
)");
    CHECK(whole(subrip(), {}).empty());
}

TEST_CASE("What SubRip would obey is broken by an invisible letter", "[output]") {
    CHECK(whole(subrip(), {spoken_cue(R"(a --> b <i>c</i> {\an8}d)", 0s, 1s)}) ==
          "1\n00:00:00,000 --> 00:00:01,000\n"
          "a --\u2060> b <\u2060i>c<\u2060/i> {\u2060\\an8}d\n");
}

TEST_CASE("ffmpeg reads as many captions as there are sentences, with their times", "[output]") {
    const TestFolder folder;
    write_text(
        folder / "a.srt",
        whole(subrip(), {spoken_cue("First.", 0s, 1s),
                         spoken_cue("a\n\n3\n00:00:09,000 --> 00:00:10,000\n<b>{\\an8}c", 1s, 4s),
                         spoken_cue("الأخيرة.", 4s, 5s, nashra::kArabic)}));
    const auto packets =
        judged_by("ffprobe -v error -show_entries packet=pts_time,duration_time -of csv=p=0 " +
                  folder / "a.srt");
    CHECK(packets.words == "0.000000,1.000000\n1.000000,3.000000\n4.000000,1.000000\n");
    const auto shown = judged_by("ffmpeg -v error -i " + folder / "a.srt" + " -f webvtt -");
    CHECK(shown.words.find("<\u2060b>{\u2060\\an8}c") != std::string::npos);
}
