#include "output/first_seen.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"

using namespace nashra;
using nashra::test::TestFolder;

TEST_CASE("When a story was seen first is noted once, whatever it is called", "[output]") {
    const TestFolder folder;
    const PodcastFolder podcast{folder / "pod"};
    CHECK(read_first_seen(podcast).empty());
    note_first_seen(podcast, {{"title:a\tb", "2026-11-27T06:00:00Z"}, {"two\nlines", "x"}});
    note_first_seen(podcast,
                    {{"title:a\tb", "2026-11-28T06:00:00Z"}, {"c", "2026-11-28T06:00:00Z"}});
    CHECK(read_first_seen(podcast) ==
          FirstSeen{{"title:a\tb", "2026-11-27T06:00:00Z"}, {"c", "2026-11-28T06:00:00Z"}});
}
