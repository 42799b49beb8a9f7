#include "library/subscriptions.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "library/ledger.h"

using namespace nashra;
using namespace std::chrono_literals;

namespace {

constexpr Time kNoon{1'800'000'000s};

struct Shelf {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Subscriptions subscriptions{database};
    Ledger ledger{database};
};

FeedItem item(const std::string& title, const std::string& link) {
    FeedItem item;
    item.title = title;
    item.link = link;
    item.story = link;
    item.summary = "About " + title;
    return item;
}

Feed feed_of(std::vector<FeedItem> items) {
    Feed feed;
    feed.title = "Harbour Post";
    feed.link = "https://post.example/";
    feed.language = "en";
    feed.items = std::move(items);
    return feed;
}

std::vector<std::string> titles(const Feed& feed) {
    std::vector<std::string> titles;
    for (const auto& one : feed.items)
        titles.push_back(one.title);
    return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("A feed is subscribed to once, and named by itself", "[library]") {
    Shelf shelf;
    const auto id = shelf.subscriptions.add("https://post.example/rss", "");
    REQUIRE(id);
    CHECK_FALSE(shelf.subscriptions.add("https://post.example/rss", "Other"));
    CHECK(shelf.subscriptions.all().at(0).title == "https://post.example/rss");
    shelf.subscriptions.take(*id, feed_of({}), {.now = kNoon, .due = kNoon + 10min});
    const auto one = shelf.subscriptions.all().at(0);
    CHECK(one.title == "Harbour Post");
    CHECK(one.checked == kNoon);
    CHECK(one.due == kNoon + 10min);
}

TEST_CASE("The listener's own title of a feed stays", "[library]") {
    Shelf shelf;
    const auto id = shelf.subscriptions.add("https://post.example/rss", "The harbour");
    shelf.subscriptions.take(*id, feed_of({}), {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).title == "The harbour");
}

TEST_CASE("Only what was not there before is new", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    const auto one = item("One", "https://post.example/1");
    const auto two = item("Two", "https://post.example/2");
    CHECK(shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon}) == 1);
    CHECK(shelf.subscriptions.take(id, feed_of({two, one}), {.now = kNoon + 1h}) == 1);
    CHECK(shelf.subscriptions.take(id, feed_of({two, one}), {.now = kNoon + 2h}) == 0);
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::no)) == Titles{"Two", "One"});
}

TEST_CASE("An item that its feed corrects is brought up to date", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("Strom passes", "https://post.example/1");
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    one.title = "Storm passes";
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon + 1h});
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::no)) == Titles{"Storm passes"});
}

TEST_CASE("What left the feed stays for a while, behind what is in it", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    const auto one = item("One", "https://post.example/1");
    const auto two = item("Two", "https://post.example/2");
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    shelf.subscriptions.take(id, feed_of({two}), {.now = kNoon + 1h});
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::no)) == Titles{"Two", "One"});
    shelf.subscriptions.take(id, feed_of({two}), {.now = kNoon + std::chrono::days{61}});
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::no)) == Titles{"Two"});
}

TEST_CASE("What was heard is not offered again, wherever it was heard", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    const auto other = *shelf.subscriptions.add("https://post.example/all", "");
    const auto one = item("One", "https://post.example/1");
    const auto two = item("Two", "https://post.example/2");
    shelf.subscriptions.take(id, feed_of({one, two}), {.now = kNoon});
    shelf.subscriptions.take(other, feed_of({item("One!", "https://post.example/1")}),
                             {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).unheard == 2);
    shelf.ledger.mark_heard(one.story, kNoon);
    CHECK(shelf.subscriptions.all().at(0).unheard == 1);
    CHECK(shelf.subscriptions.all().at(1).unheard == 0);
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::yes)) == Titles{"Two"});
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::no)) == Titles{"One", "Two"});
}

TEST_CASE("What a feed had goes with it; what was heard stays heard", "[library]") {
    Shelf shelf;
    const auto one = item("One", "https://post.example/1");
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    shelf.ledger.mark_heard(one.story, kNoon);
    shelf.subscriptions.remove(id);
    CHECK(shelf.subscriptions.all().empty());
    const auto again = *shelf.subscriptions.add("https://post.example/rss", "");
    shelf.subscriptions.take(again, feed_of({one}), {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).unheard == 0);
}

TEST_CASE("A failure is remembered in words until the feed answers", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    shelf.subscriptions.take_failure(id, {.words = "status 500", .due = kNoon + 20min});
    shelf.subscriptions.take_failure(
        id, {.words = "status 503", .due = kNoon + 40min, .ask_after = kNoon + 40min});
    shelf.subscriptions.take_failure(
        id, {.words = "offline", .due = kNoon + 50min, .by = Refusal::By::nobody});
    const auto failed = shelf.subscriptions.all().at(0);
    CHECK(failed.failure == "offline");
    CHECK(failed.failures == 2);
    CHECK(failed.due == kNoon + 50min);
    CHECK(failed.ask_after == kNoon + 40min);
    shelf.subscriptions.take_unchanged(id, {.etag = "\"a\"", .now = kNoon + 1h});
    const auto answered = shelf.subscriptions.all().at(0);
    CHECK(answered.failure.empty());
    CHECK(answered.failures == 0);
    CHECK(answered.ask_after == Time{});
    CHECK(answered.etag == "\"a\"");
}

TEST_CASE("Items without a name of any kind are not kept", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    CHECK(shelf.subscriptions.take(id, feed_of({FeedItem{}, FeedItem{}}), {.now = kNoon}) == 0);
}

TEST_CASE("An item is known by its id or by its story", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("One", "https://post.example/1");
    one.id = "a1";
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    one.id = "a1-corrected";
    CHECK(shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon + 1h}) == 0);
    CHECK(shelf.subscriptions.all().at(0).unheard == 1);
}

TEST_CASE("What was heard stays heard when its address is corrected", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("One", "https://post.example/1");
    one.id = "a1";
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    shelf.ledger.mark_heard(one.story, kNoon);
    one.link = one.story = "https://post.example/one";
    CHECK(shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon + 1h}) == 0);
    CHECK(shelf.subscriptions.all().at(0).unheard == 0);
}

TEST_CASE("An id that goes to another story does not take it away", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto first = item("One", "https://post.example/1");
    first.id = "place 1";
    shelf.subscriptions.take(id, feed_of({first}), {.now = kNoon});
    shelf.ledger.mark_heard(first.story, kNoon);
    auto next = item("Two", "https://post.example/2");
    next.id = "place 1";
    CHECK(shelf.subscriptions.take(id, feed_of({next}), {.now = kNoon + 1h}) == 1);
    CHECK(titles(shelf.subscriptions.feed(id, Unheard::yes)) == Titles{"Two"});
}

TEST_CASE("Items that have one id in common are told apart", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("One", "https://post.example/1");
    auto two = item("Two", "https://post.example/2");
    one.id = two.id = "https://post.example/";
    CHECK(shelf.subscriptions.take(id, feed_of({one, two}), {.now = kNoon}) == 2);
    CHECK(shelf.subscriptions.take(id, feed_of({one, two}), {.now = kNoon + 1h}) == 0);
}

TEST_CASE("A story that is listed twice is one item", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("One", "https://post.example/1");
    auto again = one;
    one.id = "a1";
    again.id = "a2";
    CHECK(shelf.subscriptions.take(id, feed_of({one, again}), {.now = kNoon}) == 1);
    CHECK(shelf.subscriptions.take(id, feed_of({again, one}), {.now = kNoon + 1h}) == 0);
}

TEST_CASE("An item comes back as it was, its language and its story too", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    auto one = item("خبر", "https://post.example/1");
    one.language = "ar";
    shelf.subscriptions.take(id, feed_of({one}), {.now = kNoon});
    const auto back = shelf.subscriptions.feed(id, Unheard::yes).items.at(0);
    CHECK(back.language == "ar");
    CHECK(back.story == one.story);
}

TEST_CASE("What left the feed does not grow without end", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    const auto numbered = [](int from, int count) {
        std::vector<FeedItem> items;
        for (int i = from; i < from + count; ++i)
            items.push_back(item(std::to_string(i), "https://post.example/" + std::to_string(i)));
        return feed_of(std::move(items));
    };
    shelf.subscriptions.take(id, numbered(0, 1500), {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).unheard == 1500);  // the feed's own number is no matter
    shelf.subscriptions.take(id, numbered(1500, 10), {.now = kNoon + 1h});
    CHECK(shelf.subscriptions.all().at(0).unheard == 1010);
    const auto left = titles(shelf.subscriptions.feed(id, Unheard::no));
    CHECK(left.front() == "1500");
    CHECK(left.back() == "999");
    SECTION("nor do its bytes") {
        auto heavy = item("heavy", "https://post.example/heavy");
        heavy.content = std::string(20U << 20U, 'x');
        shelf.subscriptions.take(id, feed_of({heavy}), {.now = kNoon + 2h});
        CHECK(shelf.subscriptions.all().at(0).unheard == 1001);
        shelf.subscriptions.take(id, numbered(5000, 1), {.now = kNoon + 3h});
        CHECK(shelf.subscriptions.all().at(0).unheard == 1);
    }
}

TEST_CASE("What was heard is not new again when its feed is subscribed to again", "[library]") {
    Shelf shelf;
    const auto one = item("One", "https://post.example/1");
    const auto first = *shelf.subscriptions.add("https://post.example/rss", {});
    REQUIRE(shelf.subscriptions.take(first, feed_of({one}), {.now = kNoon}) == 1);
    shelf.ledger.mark_heard(one.story, kNoon);
    shelf.subscriptions.remove(first);
    const auto again = *shelf.subscriptions.add("https://post.example/rss", {});
    const auto two = item("Two", "https://post.example/2");
    CHECK(shelf.subscriptions.take(again, feed_of({two, one}), {.now = kNoon + 1h}) == 1);
}
