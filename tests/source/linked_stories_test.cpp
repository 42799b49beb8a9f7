#include "source/linked_stories.h"

#include <catch2/catch.hpp>

using nashra::linked_stories;

namespace {

const std::string kFerry =
    "Ferry fares rise on four routes\nThe company says that fuel\nleaves no choice.\n"
    "https://post.example/ferry\n\n";
const std::string kRoof = "إصلاح سقف المستشفى بعد العاصفة\nhttps://post.example/roof\n\n";

}  // namespace

TEST_CASE("A title above an address is a headline, what stands between them its teaser",
          "[source][mail]") {
    const auto found = linked_stories("Good morning.\n\n" + kFerry + kRoof + "Bye.\n");
    REQUIRE(found.headlines.size() == 2);
    CHECK(found.headlines[0].title == "Ferry fares rise on four routes");
    CHECK(found.headlines[0].teaser == "The company says that fuel leaves no choice.");
    CHECK(found.headlines[0].url == "https://post.example/ferry");
    CHECK(found.headlines[1].title == "إصلاح سقف المستشفى بعد العاصفة");
    CHECK(found.headlines[1].teaser.empty());
    CHECK(found.rest == "Good morning.\n\nBye.\n\n\n");
}

TEST_CASE("One link of a letter makes no newsletter of it", "[source][mail]") {
    const std::string letter = "Dear Nora,\n\n" + kFerry + "Yours, Salma\n";
    const auto found = linked_stories(letter);
    CHECK(found.headlines.empty());
    CHECK(found.rest == letter);
}

TEST_CASE("A sentence or a label above an address is no headline", "[source][mail]") {
    const std::string text =
        "The minutes are here:\nhttps://a.example/1\n\nUnsubscribe\nhttps://a.example/2\n\n"
        "We sail at dawn from the old quay.\nhttps://a.example/3\n";
    CHECK(linked_stories(text).headlines.empty());
}
