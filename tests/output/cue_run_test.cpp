#include "output/cue_run.h"

#include <catch2/catch.hpp>

using nashra::Cue;
using nashra::CueRun;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::kUndetermined;
using nashra::runs_of;

TEST_CASE("A sentence in one language is one run", "[output]") {
    CHECK(runs_of({.text = "News.", .language = kEnglish}) ==
          std::vector<CueRun>{{0, 5, kEnglish}});
    CHECK(runs_of({.text = "", .language = kEnglish}).empty());
}

TEST_CASE("What is in no run is in the language of the sentence", "[output]") {
    const Cue cue{.text = "0123456789", .language = kEnglish, .runs = {{2, 5, kArabic}}};
    CHECK(runs_of(cue) ==
          std::vector<CueRun>{{0, 2, kEnglish}, {2, 5, kArabic}, {5, 10, kEnglish}});
}

TEST_CASE("Runs are without gaps and overlaps, whatever they were", "[output]") {
    const Cue cue{.text = "0123456789",
                  .language = kEnglish,
                  .runs = {{0, 4, kEnglish},
                           {2, 6, kArabic},
                           {5, 1, kEnglish},
                           {6, 7, kUndetermined},
                           {8, 99, kArabic},
                           {200, 300, kEnglish}}};
    CHECK(
        runs_of(cue) ==
        std::vector<CueRun>{{0, 4, kEnglish}, {4, 6, kArabic}, {6, 8, kEnglish}, {8, 10, kArabic}});
}
