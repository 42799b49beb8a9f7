#include "cli/place_keeper.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"

using namespace nashra;

namespace {

const ListenedSource kPage{"file:/news/a.html", "a.html"};
const ListenedSource kOther{"file:/news/b.html", "b.html"};

KeptPlace place_at(std::uint32_t headline) {
    return {.story = "a story", .headline = headline, .headlines = 27};
}

struct Shelf {
    test::TestFolder folder;
    std::filesystem::path file = folder / "state/library.db";

    /// A later nashra's.
    std::optional<KeptPlace> left_in(const ListenedSource& source) const {
        return PlaceKeeper{file}.place_in(source);
    }
};

}  // namespace

TEST_CASE("A reading that ends in the middle is continued there", "[cli][threads]") {
    const Shelf shelf;
    {
        PlaceKeeper keeper{shelf.file};
        CHECK_FALSE(keeper.place_in(kPage));
        CHECK_FALSE(std::filesystem::exists(shelf.file));
        for (std::uint32_t headline = 1; headline < 20; ++headline)
            keeper.keep(kPage, place_at(headline));
        keeper.keep(kOther, place_at(1));
    }
    CHECK(shelf.left_in(kPage) == place_at(19));
    CHECK(shelf.left_in(kOther) == place_at(1));
    const auto mode = std::filesystem::status(shelf.file).permissions();
    CHECK(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("A reading that was heard to its end begins anew", "[cli][threads]") {
    const Shelf shelf;
    {
        PlaceKeeper keeper{shelf.file};
        keeper.place_in(kPage);
        keeper.keep(kPage, place_at(1));
        keeper.forget(kPage);
    }
    CHECK_FALSE(shelf.left_in(kPage));
}

TEST_CASE("Who leaves without keeping the place finds the one of before", "[cli][threads]") {
    const Shelf shelf;
    {
        PlaceKeeper keeper{shelf.file};
        keeper.place_in(kPage);
        keeper.keep(kPage, place_at(5));
    }
    {
        PlaceKeeper keeper{shelf.file};
        keeper.place_in(kPage);
        keeper.place_in(kOther);
        keeper.keep(kPage, place_at(9));
        keeper.keep(kOther, place_at(9));
        keeper.take_back();
        keeper.close();
        keeper.keep(kPage, place_at(10));
    }
    CHECK(shelf.left_in(kPage) == place_at(5));
    CHECK_FALSE(shelf.left_in(kOther));
}

TEST_CASE("Who wants nothing written down leaves no trace", "[cli]") {
    PlaceKeeper keeper{{}};
    CHECK_FALSE(keeper.keeps());
    CHECK_FALSE(keeper.place_in(kPage));
    keeper.keep(kPage, place_at(5));
    keeper.take_back();
    CHECK_FALSE(keeper.set_bookmark(kPage, place_at(5)));
    CHECK(keeper.bookmarks(kPage).empty());
}

TEST_CASE("A bookmark is there at once, and until it is removed", "[cli]") {
    const Shelf shelf;
    PlaceKeeper keeper{shelf.file};
    CHECK(keeper.bookmarks(kPage).empty());
    CHECK(keeper.set_bookmark(kPage, place_at(5)));
    CHECK(keeper.set_bookmark(kOther, place_at(6)));
    const auto bookmarks = PlaceKeeper{shelf.file}.bookmarks(kPage);
    REQUIRE(bookmarks.size() == 1);
    CHECK(bookmarks.front().place == place_at(5));
    keeper.remove_bookmark(bookmarks.front().id);
    CHECK(keeper.bookmarks(kPage).empty());
}

TEST_CASE("A library that cannot be used ends no reading", "[cli]") {
    const test::TestFolder folder;
    std::ofstream{folder / "library.db"} << "no database, but long enough for one to be looked for";
    PlaceKeeper keeper{folder / "library.db"};
    CHECK_FALSE(keeper.place_in(kPage));
    keeper.keep(kPage, place_at(5));
    CHECK_FALSE(keeper.set_bookmark(kPage, place_at(5)));
}
