#include "cli/place_keeper.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/test_folder.h"

using namespace nashra;
using namespace std::chrono_literals;

namespace {

const ListenedSource kPage{"file:/news/a.html", "a.html"};
const ListenedSource kOther{"file:/news/b.html", "b.html"};

KeptPlace place_at(std::uint32_t headline) {
    return {.story = "a story", .headline = headline, .headlines = 27};
}

constexpr const char* kNoDatabase = "no database, but long enough for one to be looked for";

struct Shelf {
    test::TestFolder folder;
    std::filesystem::path file = folder / "state/library.db";

    /// Whether a power cut leaves it: what else was written stands in a file beside this one.
    bool is_safe(const std::string& words) const {
        std::ifstream in{file, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        return bytes.find(words) != std::string::npos;
    }

    /// A later nashra's.
    std::optional<KeptPlace> left_in(const ListenedSource& source) const {
        return PlaceKeeper{file}.place_in(source);
    }
};

}  // namespace

TEST_CASE("Where there is no library, none is made ahead", "[cli][threads]") {
    const Shelf shelf;
    PlaceKeeper keeper{shelf.file};
    keeper.open_ahead();
    CHECK_FALSE(keeper.place_in(kPage));
    keeper.take_back();
    keeper.close();
    CHECK_FALSE(std::filesystem::exists(shelf.file));
}

TEST_CASE("A library that was opened ahead is as it was when nothing is kept", "[cli][threads]") {
    const Shelf shelf;
    {
        PlaceKeeper keeper{shelf.file};
        keeper.place_in(kPage);
        keeper.keep(kPage, place_at(3));
    }
    const auto changes = [&] {
        Database library{shelf.file};
        auto rows = library.ask("SELECT max(id) FROM place");
        return rows.next() ? rows.number(0) : 0;  // each writing makes a new row
    };
    const auto before = changes();
    PlaceKeeper keeper{shelf.file};
    keeper.open_ahead();
    const auto opened = [&] { return std::filesystem::exists(shelf.file.string() + "-wal"); };
    CHECK(test::wait_until(opened));  // though nobody has asked yet
    CHECK(keeper.place_in(kPage) == place_at(3));
    keeper.take_back();
    keeper.close();
    CHECK(changes() == before);
}

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

TEST_CASE("What was opened twice is taken back to where it was before both", "[cli][threads]") {
    const Shelf shelf;
    PlaceKeeper{shelf.file}.keep(kPage, place_at(5));
    {
        PlaceKeeper keeper{shelf.file};
        CHECK(keeper.place_in(kPage) == place_at(5));
        keeper.keep(kPage, place_at(9));
        CHECK(keeper.place_in(kPage) == place_at(9));
        keeper.keep(kPage, place_at(10));
        keeper.take_back();
    }
    CHECK(shelf.left_in(kPage) == place_at(5));
}

TEST_CASE("What is opened again at once is where it was left, whether that was written or not",
          "[cli][threads]") {
    const Shelf shelf;
    PlaceKeeper{shelf.file}.keep(kPage, place_at(5));
    PlaceKeeper keeper{shelf.file};
    keeper.place_in(kPage);
    keeper.place_in(kOther);
    for (std::uint32_t headline = 6; headline < 20; ++headline) {
        keeper.keep(kPage, place_at(headline));
        CHECK(keeper.place_in(kPage) == place_at(headline));
    }
    keeper.forget(kPage);
    CHECK_FALSE(keeper.place_in(kPage));
}

TEST_CASE("A place is safe from a power cut some time after it was written, whatever comes then",
          "[cli][threads]") {
    const Shelf shelf;
    PlaceKeeper keeper{shelf.file, {.between_writes = 1ms, .until_durable = 5ms}};
    auto place = place_at(5);
    place.text = "The last ferry.";
    keeper.keep(kPage, place);
    CHECK(test::wait_until([&] { return shelf.is_safe(place.text); }));
}

TEST_CASE("Who quits has a safe place, also where another nashra has the library open",
          "[cli][threads]") {
    const Shelf shelf;
    const Database other{shelf.file};
    auto place = place_at(5);
    place.text = "The last ferry.";
    PlaceKeeper{shelf.file}.keep(kPage, place);
    CHECK(shelf.is_safe(place.text));
}

TEST_CASE("Who wants nothing written down leaves no trace", "[cli]") {
    PlaceKeeper keeper{{}};
    CHECK_FALSE(keeper.keeps());
    CHECK_FALSE(keeper.place_in(kPage));
    keeper.keep(kPage, place_at(5));
    keeper.take_back();
    CHECK_FALSE(keeper.set_bookmark(kPage, place_at(5)));
    CHECK(keeper.bookmarks(kPage)->empty());
}

TEST_CASE("A bookmark is there at once, and until it is removed", "[cli]") {
    const Shelf shelf;
    PlaceKeeper keeper{shelf.file};
    CHECK(keeper.bookmarks(kPage)->empty());
    CHECK(keeper.set_bookmark(kPage, place_at(5)));
    CHECK(keeper.set_bookmark(kOther, place_at(6)));
    const auto bookmarks = PlaceKeeper{shelf.file}.bookmarks(kPage).value();
    REQUIRE(bookmarks.size() == 1);
    CHECK(bookmarks.front().place == place_at(5));
    CHECK(keeper.remove_bookmark(bookmarks.front().id));
    CHECK(keeper.bookmarks(kPage)->empty());
}

TEST_CASE("A library that cannot be used ends no reading", "[cli]") {
    const test::TestFolder folder;
    std::ofstream{folder / "library.db"} << kNoDatabase;
    PlaceKeeper keeper{folder / "library.db"};
    CHECK_FALSE(keeper.place_in(kPage));
    keeper.keep(kPage, place_at(5));
    CHECK_FALSE(keeper.set_bookmark(kPage, place_at(5)));
    CHECK_FALSE(keeper.bookmarks(kPage));
}

TEST_CASE("A library that could not be used for a moment is used again, and nothing is lost",
          "[cli][threads]") {
    const Shelf shelf;
    std::filesystem::create_directories(shelf.file.parent_path());
    std::ofstream{shelf.file} << kNoDatabase;
    {
        PlaceKeeper keeper{shelf.file};
        CHECK_FALSE(keeper.place_in(kPage));
        keeper.keep(kPage, place_at(5));
        CHECK_FALSE(keeper.set_bookmark(kPage, place_at(5)));
        std::filesystem::remove(shelf.file);
        CHECK(keeper.set_bookmark(kPage, place_at(6)));
        keeper.keep(kOther, place_at(7));
    }
    CHECK(shelf.left_in(kPage) == place_at(5));
    CHECK(shelf.left_in(kOther) == place_at(7));
    CHECK(PlaceKeeper{shelf.file}.bookmarks(kPage)->size() == 1);
}

TEST_CASE("What was there before the library could not be read is not taken back to nothing",
          "[cli][threads]") {
    const Shelf shelf;
    PlaceKeeper{shelf.file}.keep(kPage, place_at(5));
    const auto away = shelf.folder / "away.db";
    {
        PlaceKeeper keeper{shelf.file};
        std::filesystem::rename(shelf.file, away);
        std::ofstream{shelf.file} << kNoDatabase;
        CHECK_FALSE(keeper.place_in(kPage));
        std::filesystem::rename(away, shelf.file);
        keeper.keep(kOther, place_at(7));
        keeper.take_back();
    }
    CHECK(shelf.left_in(kPage) == place_at(5));
}
