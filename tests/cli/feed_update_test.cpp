#include "cli/feed_update.h"

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"
#include "fakes/test_folder.h"

using namespace nashra;
using namespace std::chrono_literals;

namespace {

constexpr Time kNoon{1'800'000'000s};
constexpr const char* kPost = "https://post.example/rss";
constexpr const char* kSun = "https://sun.example/rss";

FetchedPage page_of(const std::string& items) {
    return {.bytes = "<rss version='2.0'><channel><title>Harbour Post</title>" + items +
                     "</channel></rss>",
            .address = kPost,
            .content_type = "application/rss+xml",
            .etag = "\"1\"",
            .last_modified = "Mon, 23 Nov 2026 10:00:00 GMT"};
}

std::string item(const std::string& name) {
    return "<item><title>" + name + "</title><link>https://post.example/" + name + "</link></item>";
}

/// Two subscriptions, a network in memory and a clock that stands still.
struct Newsroom {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Subscriptions subscriptions{database};
    test::FakeFetcher network;
    test::FakeClock clock{kNoon};

    Newsroom() {
        subscriptions.add(kPost, {});
        subscriptions.add(kSun, {});
    }
    std::vector<FeedNews> update(Asking asking = Asking::when_stale) {
        std::vector<FeedNews> all;
        FeedUpdate{subscriptions, network, asking, clock.now()}.run(
            subscriptions.all(), [&](FeedNews news) { all.push_back(std::move(news)); });
        return all;
    }
};

using Outcome = FeedNews::Outcome;

}  // namespace

TEST_CASE("New headlines arrive, and a feed that fails stops no other", "[cli]") {
    Newsroom room;
    room.network.answers[kSun] = page_of(item("one") + item("two"));
    const auto news = room.update();
    REQUIRE(news.size() == 2);
    CHECK(news[0].outcome == Outcome::failed);
    CHECK_THAT(news[0].failure, Catch::Contains("no connection"));
    CHECK_THAT(news[0].failure, !Catch::Contains(kPost));  // its name is said already
    CHECK(news[1].outcome == Outcome::arrived);
    CHECK(news[1].fresh == 2);
    CHECK(news[1].title == "Harbour Post");
}

TEST_CASE("A feed is asked politely: not too often, and only for what is new", "[cli]") {
    Newsroom room;
    room.network.answers[kPost] = page_of(item("one"));
    room.network.answers[kSun] = page_of({});
    room.update();
    room.network.asked.clear();

    room.clock.advance(9min);
    CHECK(room.update()[0].outcome == Outcome::not_due);
    CHECK(room.network.asked.empty());

    room.clock.advance(1min);
    room.network.answers[kPost] = FetchedPage{.bytes = {}, .address = kPost, .status = 304};
    CHECK(room.update()[0].outcome == Outcome::unchanged);
    CHECK(room.network.asked.at(0).etag == "\"1\"");
    CHECK(room.network.asked.at(0).last_modified == "Mon, 23 Nov 2026 10:00:00 GMT");

    room.clock.advance(10min);
    room.update();
    // The confirmation did not repeat what the copy is called.
    CHECK(room.network.asked.at(2).etag == "\"1\"");
}

TEST_CASE("An impatient listener may ask at once, but not a server that refuses", "[cli]") {
    Newsroom room;
    room.network.answers[kPost] = page_of(item("one"));
    room.network.answers[kSun] =
        FetchFailure{.status = 429, .reason = "busy", .ask_after = kNoon + 2h};
    room.update();
    room.network.asked.clear();
    const auto news = room.update(Asking::always);
    CHECK(room.network.asked.size() == 1);
    CHECK(news[0].outcome == Outcome::unchanged);
    CHECK(news[1].outcome == Outcome::not_due);
    room.clock.advance(2h);
    room.update();
    CHECK(room.network.asked.size() == 3);
}

TEST_CASE("Without a network a feed may be asked again at once", "[cli]") {
    Newsroom room;
    room.update();
    CHECK(room.update()[0].outcome == Outcome::failed);
    CHECK(room.network.asked.size() == 4);
    CHECK(room.update(Asking::always)[0].outcome == Outcome::failed);
    CHECK(room.network.asked.size() == 6);
    room.network.answers[kPost] = page_of(item("one"));
    CHECK(room.update(Asking::always)[0].outcome == Outcome::arrived);
}

TEST_CASE("Who answers with what makes no sense is asked less and less", "[cli]") {
    Newsroom room;
    for (const auto* post : {kPost, kSun}) {
        room.network.answers[post] =
            FetchFailure{.kind = Kind::unavailable, .contact = Contact::made, .reason = "garbled"};
    }
    room.update();
    CHECK(room.update()[0].outcome == Outcome::not_due);
    room.clock.advance(10min);
    CHECK(room.update()[0].outcome == Outcome::failed);
    room.clock.advance(10min);
    CHECK(room.update()[0].outcome == Outcome::not_due);
    // It has not asked to be left in peace.
    CHECK(room.update(Asking::always)[0].outcome == Outcome::failed);
}

TEST_CASE("A feed that was asked by a wrong clock is asked", "[cli]") {
    Newsroom room;
    room.network.answers[kPost] = page_of(item("one"));
    room.clock.advance(24h * 365 * 10);
    room.update();
    room.clock.advance(-24h * 365 * 10);
    CHECK(room.update()[0].outcome != Outcome::not_due);
}

TEST_CASE("The login page of a hotel's network takes nothing away", "[cli]") {
    Newsroom room;
    room.network.answers[kPost] = page_of(item("one"));
    room.update();
    const FetchedPage login{.bytes = "<html><form>Welcome! Your room number, please.</form></html>",
                            .address = "http://hotel.example/login",
                            .etag = "\"hotel\"",
                            .last_modified = "Thu, 01 Jan 1970 00:00:00 GMT"};
    const FetchedPage picture{.bytes = "\x89PNG\r\n\x1a\n", .address = kPost};
    for (const auto& answer : {login, picture}) {
        room.network.answers[kPost] = answer;
        room.clock.advance(10min);
        CHECK(room.update()[0].outcome == Outcome::failed);
        const auto post = room.subscriptions.all().at(0);
        CHECK(post.title == "Harbour Post");
        CHECK(post.unheard == 1);
        CHECK(post.etag == "\"1\"");
        CHECK(post.last_modified == "Mon, 23 Nov 2026 10:00:00 GMT");
    }
    room.network.answers[kPost] = FetchedPage{.bytes = {}, .address = kPost, .status = 304};
    room.clock.advance(10min);
    CHECK(room.update()[0].outcome == Outcome::unchanged);
}

TEST_CASE("A page that is no feed is a failure in words", "[cli]") {
    Newsroom room;
    room.network.answers[kPost] =
        FetchedPage{.bytes = "<html><body><p>Moved</p></body></html>", .address = kPost};
    const auto news = room.update();
    CHECK(news[0].outcome == Outcome::failed);
    CHECK_THAT(news[0].failure, Catch::Contains("no news feed"));
    CHECK(room.subscriptions.all().at(0).failure == news[0].failure);
}
