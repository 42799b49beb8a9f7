#include "cli/subscribing.h"

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"
#include "fakes/test_folder.h"

using namespace nashra;

namespace {

constexpr Time kNoon{std::chrono::seconds{1'800'000'000}};
const std::string kFeed = "https://post.example/rss";

FetchedPage page_of(const std::string& address, const std::string& bytes) {
    return {.bytes = bytes, .address = address, .etag = "\"1\""};
}

FetchedPage feed_at(const std::string& address) {
    return page_of(address,
                   "<rss version='2.0'><channel><title>Harbour Post</title><item><title>Rain"
                   "</title><link>https://post.example/rain</link></item></channel></rss>");
}

struct Desk {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Subscriptions subscriptions{database};
    test::FakeFetcher network;
    test::FakeClock clock{kNoon};

    Subscribing::Result subscribe(const std::string& typed, Asking asking = Asking::when_stale) {
        FeedUpdate update{subscriptions, network, asking, clock.now()};
        return Subscribing{subscriptions, network, update, asking}.subscribe(typed);
    }
};

using Outcome = Subscribing::Result::Outcome;

}  // namespace

TEST_CASE("A feed is asked once, and what it has is there", "[cli][feeds]") {
    Desk desk;
    desk.network.answers[kFeed] = feed_at(kFeed);
    const auto result = desk.subscribe("post.example/rss");
    CHECK(result.outcome == Outcome::subscribed);
    CHECK(result.title == "Harbour Post");
    CHECK(result.news.fresh == 1);
    CHECK(desk.network.asked.size() == 1);
    CHECK(desk.subscriptions.at(kFeed)->etag == "\"1\"");
}

TEST_CASE("Who is subscribed already asks nobody", "[cli][feeds]") {
    Desk desk;
    desk.subscriptions.add(kFeed, "The harbour");
    const auto result = desk.subscribe("post.example/rss");
    CHECK(result.outcome == Outcome::known);
    CHECK(result.title == "The harbour");
    CHECK(desk.network.asked.empty());
}

TEST_CASE("Two feeds may have one title", "[cli][feeds]") {
    Desk desk;
    desk.subscriptions.add("https://other.example/rss", "https://post.example/rss");
    desk.network.answers[kFeed] = feed_at(kFeed);
    CHECK(desk.subscribe(kFeed).outcome == Outcome::subscribed);
    CHECK(desk.subscriptions.at("https://other.example/rss")->unheard == 0);
    CHECK(desk.subscriptions.at(kFeed)->unheard == 1);
}

TEST_CASE("Offline a feed is subscribed to without a question", "[cli][feeds]") {
    Desk desk;
    CHECK(desk.subscribe(kFeed, Asking::never).outcome == Outcome::unasked);
    CHECK(desk.network.asked.empty());
    CHECK(desk.subscriptions.at(kFeed));
}

TEST_CASE("A server without a secure door is asked at the other", "[cli][feeds]") {
    Desk desk;
    desk.network.answers["https://post.example/rss"] =
        FetchFailure{.kind = Kind::unavailable, .contact = Contact::unsecured};
    desk.network.answers["http://post.example/rss"] = feed_at("http://post.example/rss");
    CHECK(desk.subscribe("post.example/rss").outcome == Outcome::subscribed);
    CHECK(desk.subscriptions.at("http://post.example/rss"));
    SECTION("but not one that somebody pretends to be") {
        desk.network.answers["https://sun.example"] =
            FetchFailure{.kind = Kind::unavailable, .contact = Contact::made};
        desk.network.answers["http://sun.example"] = feed_at("http://sun.example");
        CHECK_THROWS_AS(desk.subscribe("sun.example"), Error);
    }
}

TEST_CASE("A site has its feed named, and the first that is one is taken", "[cli][feeds]") {
    Desk desk;
    const std::string site = "https://post.example";
    desk.network.answers[site] =
        page_of(site,
                "<html><link rel=alternate type='application/rss+xml' href='/gone'>"
                "<link rel=alternate type='application/rss+xml' href='/rss'></html>");
    desk.network.answers[site + "/gone"] = page_of(site + "/gone", "<html><p>Moved</html>");
    desk.network.answers[kFeed] = feed_at(kFeed);
    CHECK(desk.subscribe(site).title == "Harbour Post");
    CHECK(desk.subscribe(site).outcome == Outcome::known);
    CHECK(desk.subscriptions.all().size() == 1);
}

TEST_CASE("Without a network one subscribes all the same", "[cli][feeds]") {
    Desk desk;
    const auto result = desk.subscribe("post.example/rss");
    CHECK(result.news.outcome == FeedNews::Outcome::failed);
    CHECK(desk.subscriptions.at(kFeed));
}

TEST_CASE("Where there is no feed there is no subscription", "[cli][feeds]") {
    Desk desk;
    desk.network.answers[kFeed] = page_of(kFeed, "<html><p>Welcome</html>");
    CHECK_THROWS_WITH(desk.subscribe(kFeed), Catch::Contains("it is no feed and names none"));
    CHECK(desk.subscriptions.all().empty());
}
