#include "library/ledger.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"

using nashra::Database;
using nashra::Ledger;
using nashra::story_key;
using nashra::Time;

namespace {

constexpr Time kNoon{std::chrono::seconds{1'800'000'000}};

}  // namespace

TEST_CASE("A story is the same story wherever its address was found", "[library]") {
    const auto key = story_key("https://news.example/2025/storm", "Storm");
    CHECK(key == story_key("http://www.news.example/2025/storm/", "Storm passes"));
    CHECK(key == story_key("HTTPS://News.Example/2025/storm#comments", ""));
    CHECK(key == story_key("https://news.example/2025/storm?utm_source=rss&utm_medium=feed", ""));
    CHECK(key == story_key("https://news.example/2025/storm?fbclid=1", ""));
}

TEST_CASE("Other stories have other names", "[library]") {
    CHECK(story_key("https://news.example/a", "") != story_key("https://news.example/b", ""));
    CHECK(story_key("https://news.example/?id=1", "") !=
          story_key("https://news.example/?id=2", ""));
    CHECK(story_key("https://news.example/A", "") != story_key("https://news.example/a", ""));
}

TEST_CASE("A story without an address goes by its title", "[library]") {
    CHECK(story_key("", "العاصفة") == story_key("", "العاصفة"));
    CHECK(story_key("", "Storm") != story_key("", "Sun"));
    CHECK(story_key("", "").empty());
}

TEST_CASE("What was heard stays heard", "[library]") {
    const nashra::test::TestFolder folder;
    {
        Database database{folder / "library.db"};
        Ledger ledger{database};
        CHECK_FALSE(ledger.heard("a"));
        ledger.mark_heard("a", kNoon);
        ledger.mark_heard("a", kNoon);
        ledger.mark_heard("", kNoon);
    }
    Database database{folder / "library.db"};
    const Ledger ledger{database};
    CHECK(ledger.heard("a"));
    CHECK_FALSE(ledger.heard("b"));
    CHECK_FALSE(ledger.heard(""));
}
