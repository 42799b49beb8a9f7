#include "cli/bookmarks.h"

#include <filesystem>
#include <fstream>

#include "cli/desk.h"
#include "cli/place_keeper.h"
#include "fakes/test_folder.h"

using namespace nashra;
using nashra::test::Desk;

namespace {

/// A desk with a library.
struct Shelf {
    explicit Shelf(Programme page = test::long_page()) : desk(std::move(page)) {
        desk.listener.places = &places;
        desk.listener.source = {"file:/news/a.html", "a.html"};
        desk.start();
        desk.player.pause();
    }

    test::TestFolder folder;
    PlaceKeeper places{folder / "library.db"};
    Desk desk;
};

constexpr Place kFerry{1, 0, 0};
constexpr Place kCrowd{3, 1, 0};

}  // namespace

TEST_CASE("A bookmark is set, listed and gone to", "[cli][threads]") {
    Shelf shelf;
    auto& desk = shelf.desk;
    CHECK(desk.said(Command::bookmarks) == "no bookmarks here");
    desk.player.go_to(kFerry);
    CHECK(desk.said(Command::bookmark) == "bookmark 1");
    desk.player.go_to(kCrowd);
    CHECK(desk.said(Command::bookmark) == "bookmark 2");
    desk.player.go_to(Place{5, 0, 0});
    desk.notebook.typed = {"1"};
    const auto list = desk.said(Command::bookmarks);
    CHECK(list.find("1: A storm comes") == 0);
    CHECK(list.find("The first ferry sails") != std::string::npos);
    CHECK(list.find("\n2: A storm comes") != std::string::npos);
    CHECK(list.find("\nbookmark 1, headline 1 of 3: The first ferry sails") != std::string::npos);
    CHECK(desk.player.place() == kFerry);
    CHECK(desk.led_to(Command::bookmarks, "2") == kCrowd);
}

TEST_CASE("A bookmark is removed by its number behind a minus", "[cli][threads]") {
    Shelf shelf;
    auto& desk = shelf.desk;
    desk.said(Command::bookmark);
    desk.player.go_to(kCrowd);
    desk.said(Command::bookmark);
    CHECK(desk.said(Command::bookmarks, "-1") == "bookmark 1 removed");
    desk.player.go_to(kFerry);
    CHECK(desk.led_to(Command::bookmarks, "1") == kCrowd);
    CHECK(desk.said(Command::bookmarks, "2").empty());
    CHECK(desk.notebook.complaints.back() == "there is no bookmark '2', the last one is 1");
    CHECK(desk.player.place() == kCrowd);
}

TEST_CASE("A bookmark of a story that is gone leads to what followed it, or nowhere",
          "[cli][threads]") {
    Shelf shelf;
    auto& desk = shelf.desk;
    const KeptPlace lost{.story = "lost", .headline = 1, .headlines = 2};
    REQUIRE(shelf.places.set_bookmark(desk.listener.source, lost));
    auto followed = lost;
    followed.following = {"https://news.example/calm"};
    REQUIRE(shelf.places.set_bookmark(desk.listener.source, followed));
    CHECK(desk.said(Command::bookmarks, "1") == "the story of bookmark 1 is gone");
    CHECK(desk.player.place() == Place{});
    CHECK(desk.led_to(Command::bookmarks, "2") == Place{4, 0, 0});
}

TEST_CASE("A list has the bookmarks of its opened articles, too, and leads there",
          "[cli][threads]") {
    Shelf shelf;
    auto& desk = shelf.desk;
    const auto list = desk.listener.source;
    desk.said(Command::bookmark);
    desk.listener.source = {"web:news.example/calm", "https://news.example/calm"};
    desk.listener.begun_with = list.key;
    desk.player.go_to(kCrowd);
    CHECK(desk.said(Command::bookmark) == "bookmark 1");
    CHECK(desk.led_to(Command::bookmarks, "1") == kCrowd);
    desk.listener.source = list;
    desk.listener.begun_with.clear();
    desk.player.go_to(kFerry);
    const auto departure = desk.press(Command::bookmarks, "2");
    REQUIRE(departure);
    CHECK(departure->to == Departure::To::bookmark);
    REQUIRE(departure->bookmark);
    CHECK(departure->bookmark->number == 2);
    CHECK(departure->bookmark->bookmark.source.name == "https://news.example/calm");
    CHECK(desk.player.place() == kFerry);
    CHECK(desk.said(Command::bookmarks, "-2") == "bookmark 2 removed");
    CHECK(desk.led_to(Command::bookmarks, "1") == Place{});
}

TEST_CASE("Who goes to a bookmark whose sentence is gone, or not here yet, is told so", "[cli]") {
    Article story;
    story.origin = Origin::feed_item;
    story.language = kEnglish;
    story.title = "A storm comes";
    story.story = "storm";
    story.blocks = {{BlockRole::paragraph, kEnglish, "Nobody waits."}};
    const auto line_of = [](Programme page) {
        const test::TestFolder folder;
        PlaceKeeper places{folder / "library.db"};
        const ListenedSource source{"file:/news/a.html", "a.html"};
        const KeptPlace over{
            .story = "storm", .headline = 1, .headlines = 1, .passage = 1, .text = "It is over."};
        REQUIRE(places.set_bookmark(source, over));
        Desk desk{std::move(page)};
        desk.listener.places = &places;
        desk.listener.source = source;
        return desk.said(Command::bookmarks, "1");
    };
    Programme told_anew;
    told_anew.append(story);
    CHECK(line_of(std::move(told_anew)) == "bookmark 1, headline 1 of 1, its sentence is gone");
    story.extent = Extent::teaser;
    Programme on_its_way;
    on_its_way.append(story, {.rest = Rest::to_come});
    CHECK(line_of(std::move(on_its_way)) ==
          "bookmark 1, headline 1 of 1, its text is not here yet");
}

TEST_CASE("Who sets a bookmark or asks for them hears when the library cannot be used, each time",
          "[cli][threads]") {
    Shelf shelf;
    auto& desk = shelf.desk;
    std::ofstream{shelf.folder / "library.db"}
        << "no database, but long enough to be taken for one";
    for (int twice = 0; twice < 2; ++twice) {
        CHECK(desk.said(Command::bookmark).empty());
        CHECK(desk.notebook.complaints.back() == "no bookmark: the library cannot be used now");
        CHECK(desk.said(Command::bookmarks).empty());
        CHECK(desk.notebook.complaints.back() == "no bookmarks: the library cannot be used now");
    }
    std::filesystem::remove(shelf.folder / "library.db");
    CHECK(desk.said(Command::bookmark) == "bookmark 1");
}

TEST_CASE("Where nothing is written down a bookmark is refused", "[cli][threads]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::bookmark) == "no bookmark: nothing is written down (--no-history)");
    CHECK(desk.said(Command::bookmarks) == "no bookmarks here");
}
