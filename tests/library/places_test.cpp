#include "library/places.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"

using namespace nashra;
using namespace std::chrono_literals;

namespace {

constexpr Time kNoon{1'800'000'000s};
const ListenedSource kPage{"file:/news/a.html", "a.html"};
const ListenedSource kFeed{"web:post.example/feed", "https://post.example/feed"};

KeptPlace place_at(std::uint32_t headline) {
    return {.story = "post.example/" + std::to_string(headline),
            .title = "Title",
            .headline = headline,
            .headlines = 27,
            .passage = 3,
            .sentence = 1,
            .word = 8,
            .text = "It is late.",
            .following = {"post.example/x", "title:y"}};
}

struct Shelf {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Places places{database};
};

}  // namespace

TEST_CASE("Each source is continued where it was left", "[library]") {
    const test::TestFolder folder;
    {
        Database database{folder / "library.db"};
        Places places{database};
        places.save(kPage, place_at(1), kNoon);
        places.save(kFeed, place_at(3), kNoon);
        places.save(kPage, place_at(2), kNoon + 1s);
        places.make_durable();
    }
    Database database{folder / "library.db"};
    Places places{database};
    CHECK(places.of(kPage.key) == place_at(2));
    CHECK(places.of(kFeed.key) == place_at(3));
    CHECK_FALSE(places.of("file:/other"));
    places.forget(kPage.key);
    CHECK_FALSE(places.of(kPage.key));
    CHECK(places.of(kFeed.key) == place_at(3));
}

TEST_CASE("The places of the sources that were heard least lately are forgotten", "[library]") {
    Shelf shelf;
    const auto source = [](int number) {
        return ListenedSource{"file:" + std::to_string(number), ""};
    };
    shelf.places.set_bookmark(source(0), place_at(1), kNoon);
    for (int i = 0; i < 1001; ++i)
        shelf.places.save(source(i), place_at(1), kNoon + std::chrono::seconds{i});
    CHECK_FALSE(shelf.places.of(source(0).key));
    CHECK(shelf.places.of(source(1).key));
    CHECK(shelf.places.of(source(1000).key));
    CHECK(shelf.places.bookmarks().size() == 1);
}

TEST_CASE("Bookmarks stay until they are removed, whatever becomes of the place", "[library]") {
    Shelf shelf;
    auto& places = shelf.places;
    const auto first = places.set_bookmark(kPage, place_at(1), kNoon);
    places.set_bookmark(kFeed, place_at(2), kNoon);
    places.set_bookmark(kPage, place_at(3), kNoon + 1s);
    places.save(kPage, place_at(4), kNoon);
    places.forget(kPage.key);
    const auto of_page = places.bookmarks(kPage.key);
    REQUIRE(of_page.size() == 2);
    CHECK(of_page[0].id == first);
    CHECK(of_page[0].source == kPage);
    CHECK(of_page[0].place == place_at(1));
    CHECK(of_page[0].set == kNoon);
    CHECK(of_page[1].place == place_at(3));
    places.remove_bookmark(first);
    CHECK(places.bookmarks(kPage.key).size() == 1);
    CHECK(places.bookmarks().size() == 2);
    CHECK_FALSE(places.of(kPage.key));
}

TEST_CASE("The bookmarks of a list are also those in the articles that were opened from it",
          "[library]") {
    Shelf shelf;
    auto& places = shelf.places;
    const ListenedSource article{"web:post.example/a", "https://post.example/a"};
    places.set_bookmark(kFeed, place_at(1), kNoon);
    places.set_bookmark(article, place_at(2), kNoon, kFeed.key);
    places.set_bookmark(article, place_at(3), kNoon);
    places.set_bookmark(article, place_at(4), kNoon, kPage.key);
    const auto of_feed = places.bookmarks(kFeed.key);
    REQUIRE(of_feed.size() == 2);
    CHECK(of_feed[0].source == kFeed);
    CHECK(of_feed[1].source == article);
    CHECK(of_feed[1].begun_with == kFeed.key);
    CHECK(of_feed[1].place == place_at(2));
    CHECK(places.bookmarks(article.key).size() == 3);
}

TEST_CASE("Bookmarks of an earlier nashra are kept", "[library]") {
    const test::TestFolder folder;
    const auto file = folder / "library.db";
    {
        Database database{file};
        Places{database}.set_bookmark(kPage, place_at(1), kNoon);
        database.ask("ALTER TABLE place DROP COLUMN begun_with").run();
        database.ask("PRAGMA user_version = 3").run();
    }
    Database database{file};
    const auto list = Places{database}.bookmarks(kPage.key);
    REQUIRE(list.size() == 1);
    CHECK(list[0].place == place_at(1));
    CHECK(list[0].begun_with.empty());
}
