#include "output/episode_listing.h"

#include <catch2/catch.hpp>

using nashra::Episode;
using nashra::iso_date;
using nashra::listed_title;
using nashra::mail_date;
using nashra::newest_first;
using nashra::newest_moment;
using nashra::published_moment;

TEST_CASE("A date of ISO 8601 is one of mail too", "[output]") {
    const auto moment = published_moment({.published = "2026-11-28T06:30:07Z"});
    REQUIRE(moment);
    CHECK(mail_date(*moment) == "Sat, 28 Nov 2026 06:30:07 +0000");
    CHECK(iso_date(*moment) == "2026-11-28T06:30:07Z");
    CHECK(mail_date(*published_moment({.published = "2024-02-29"})) ==
          "Thu, 29 Feb 2024 00:00:00 +0000");
}

TEST_CASE("An episode whose date is none has none", "[output]") {
    for (const char* const text :
         {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-28T24:00:00Z",
          "2026-11-28T06:30:00", "2026-11-28T06:30:00+02:00", "26-11-28", "2026-11-28T06:61:00Z"}) {
        INFO(text);
        CHECK_FALSE(published_moment({.published = text}));
    }
}

TEST_CASE("Episodes are listed newest first, always in the same order", "[output]") {
    std::vector<Episode> episodes = {{.stem = "b", .published = "2026-11-27T00:00:00Z"},
                                     {.stem = "none"},
                                     {.stem = "new", .published = "2026-11-28T00:00:00Z"},
                                     {.stem = "a", .published = "2026-11-27T00:00:00Z"}};
    for (int i = 0; i < 4; ++i) {
        std::rotate(episodes.begin(), episodes.begin() + 1, episodes.end());
        std::string order;
        for (const auto* const episode : newest_first(episodes))
            order += episode->stem + ' ';
        CHECK(order == "new a b none ");
        CHECK(iso_date(newest_moment(episodes).value()) == "2026-11-28T00:00:00Z");
    }
    CHECK_FALSE(newest_moment({}));
}

TEST_CASE("An episode without a title is listed under the next best", "[output]") {
    CHECK(listed_title({.stem = "s", .title = " A\ntitle ", .site = "Site"}) == "A title");
    CHECK(listed_title({.stem = "s", .title = "\x01", .site = "Site"}) == "Site");
    CHECK(listed_title({.stem = "s"}) == "s");
    CHECK(listed_title({}) == "-");
}
