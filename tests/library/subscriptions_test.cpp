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
    const auto one = item("One", "https://post.example/1?utm_source=rss");
    const auto two = item("Two", "https://post.example/2");
    shelf.subscriptions.take(id, feed_of({one, two}), {.now = kNoon});
    shelf.subscriptions.take(other, feed_of({item("One!", "https://post.example/1")}),
                             {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).unheard == 2);
    shelf.ledger.mark_heard(story_key("https://post.example/1", ""), kNoon);
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
    shelf.ledger.mark_heard(story_key(one.link, one.title), kNoon);
    shelf.subscriptions.remove(id);
    CHECK(shelf.subscriptions.all().empty());
    const auto again = *shelf.subscriptions.add("https://post.example/rss", "");
    shelf.subscriptions.take(again, feed_of({one}), {.now = kNoon});
    CHECK(shelf.subscriptions.all().at(0).unheard == 0);
}

TEST_CASE("A failure is remembered in words until the feed answers", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    shelf.subscriptions.take_failure(id, "the server answers 500", kNoon + 20min);
    shelf.subscriptions.take_failure(id, "the server answers 502", kNoon + 10min);
    const auto failed = shelf.subscriptions.all().at(0);
    CHECK(failed.failure == "the server answers 502");
    CHECK(failed.failures == 2);
    CHECK(failed.due == kNoon + 20min);
    shelf.subscriptions.take_unchanged(id, {.etag = "\"a\"", .now = kNoon + 1h});
    const auto answered = shelf.subscriptions.all().at(0);
    CHECK(answered.failure.empty());
    CHECK(answered.failures == 0);
    CHECK(answered.etag == "\"a\"");
}

TEST_CASE("Items without a name of any kind are not kept", "[library]") {
    Shelf shelf;
    const auto id = *shelf.subscriptions.add("https://post.example/rss", "");
    CHECK(shelf.subscriptions.take(id, feed_of({FeedItem{}, FeedItem{}}), {.now = kNoon}) == 0);
}
