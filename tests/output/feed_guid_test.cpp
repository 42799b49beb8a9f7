#include "output/feed_guid.h"

#include <catch2/catch.hpp>

#include "judge.h"

using nashra::feed_guid;
using nashra::test::judged_by;

TEST_CASE("A podcast's name is that of its feed's address, whatever its scheme", "[output]") {
    // The example of the namespace's own page.
    CHECK(feed_guid("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c");
    CHECK(feed_guid("http://podnews.net/rss/") == feed_guid("https://podnews.net/rss"));
    CHECK(feed_guid("podnews.net/rss///") == feed_guid("https://podnews.net/rss"));
}

TEST_CASE("Addresses of every length have the name that Python gives them", "[output]") {
    std::string ours;
    for (std::size_t size = 0; size < 140; ++size)
        ours += feed_guid(std::string(size, 'x')) + '\n';
    const auto theirs = judged_by(
        "/usr/bin/python3 -c \"import uuid\n"
        "podcasts = uuid.UUID('ead4c236-bf58-58c6-a2c6-a6b28d128cb6')\n"
        "for size in range(140): print(uuid.uuid5(podcasts, 'x' * size))\"");
    CHECK(theirs.words == ours);
}
