#include "output/webvtt.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "fakes/test_folder.h"
#include "judge.h"
#include "whole_paper.h"

using namespace std::chrono_literals;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::webvtt;
using nashra::test::judged_by;
using nashra::test::spoken_cue;
using nashra::test::TestFolder;
using nashra::test::whole;
using nashra::test::write_text;

TEST_CASE("WebVTT has a cue per sentence, with the time of every word but the first", "[output]") {
    const nashra::Transcript transcript = {spoken_cue("It left.", 0s, 1s),
                                           spoken_cue("Nobody was late.", 1500ms, 3s)};
    CHECK(whole(webvtt(kEnglish), transcript) == R"(WEBVTT

00:00:00.000 --> 00:00:01.000
It <00:00:00.500>left.

00:00:01.500 --> 00:00:03.000
Nobody <00:00:02.000>was <00:00:02.500>late.
)");
}

TEST_CASE("A WebVTT file without a sentence is a header alone", "[output]") {
    CHECK(whole(webvtt(kArabic), {}) == "WEBVTT\n");
}

TEST_CASE("A sentence in another language than the file's says so", "[output]") {
    const nashra::Transcript transcript = {spoken_cue("غادرت", 0s, 1s, kArabic),
                                           spoken_cue("It left.", 1s, 2s, kEnglish),
                                           spoken_cue("BBC", 2s, 3s, kArabic)};
    CHECK(whole(webvtt(kArabic), transcript) == R"(WEBVTT

00:00:00.000 --> 00:00:01.000
غادرت

00:00:01.000 --> 00:00:02.000
<lang en>It <00:00:01.500>left.</lang>

00:00:02.000 --> 00:00:03.000
)"
                                                "\u200F"
                                                R"(BBC
)");
}

TEST_CASE("A quotation in another language says so inside its sentence", "[output]") {
    auto cue = spoken_cue("He said «غادرت» again.", 0s, 4s);
    cue.runs = {{0, 8, kEnglish}, {8, 22, kArabic}, {22, cue.text.size(), kEnglish}};
    CHECK(whole(webvtt(kEnglish), {cue}) ==
          "WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nHe <00:00:01.000>said "
          "<00:00:02.000><lang ar>«غادرت»</lang> <00:00:03.000>again.\n");
    CHECK(whole(webvtt(kArabic), {cue}) ==
          "WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n<lang en>He <00:00:01.000>said "
          "<00:00:02.000></lang>«غادرت»<lang en> <00:00:03.000>again.</lang>\n");
}

TEST_CASE("Word times that do not grow are left out, the words are not", "[output]") {
    auto cue = spoken_cue("one two three four", 1s, 2s);
    cue.words[1].start = 500ms;
    cue.words[2].start = 1600ms;
    cue.words[3].start = 9s;
    CHECK(whole(webvtt(kEnglish), {cue}) ==
          "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\none two <00:00:01.600>three four\n");
}

TEST_CASE("A hostile sentence stays one cue, and ffmpeg reads what it says", "[output]") {
    const TestFolder folder;
    const std::string hostile = "a --> b\n\n00:00:09.000 --> 00:00:10.000\n<b>&lt; \x01{x}";
    write_text(folder / "a.vtt",
               whole(webvtt(kEnglish), {spoken_cue("First.", 0s, 1s), spoken_cue(hostile, 1s, 4s),
                                        spoken_cue("الأخيرة.", 4s, 5s, kArabic)}));
    const auto read = judged_by("ffmpeg -v error -i " + folder / "a.vtt" + " -f srt -");
    CHECK(read.exit_code == 0);
    CHECK(read.words.find("a --> b") != std::string::npos);
    CHECK(read.words.find("<b>&lt; \\{x\\}") != std::string::npos);
    const auto packets =
        judged_by("ffprobe -v error -show_entries packet=pts_time,duration_time -of csv=p=0 " +
                  folder / "a.vtt");
    CHECK(packets.words == "0.000000,1.000000\n1.000000,3.000000\n4.000000,1.000000\n");
}
