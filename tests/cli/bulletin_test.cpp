#include "cli/bulletin.h"

#include <catch2/catch.hpp>

#include "cli/feed_update.h"
#include "cli/subscribing.h"
#include "fakes/fake_fetcher.h"
#include "fakes/test_folder.h"
#include "model/error.h"

using namespace nashra;

namespace {

constexpr Time kNoon{std::chrono::seconds{1'800'000'000}};

struct Desk {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Subscriptions subscriptions{database};
    test::FakeFetcher network;
    test::FakeClock clock{kNoon};

    void subscribe(const std::string& address, const std::string& items) {
        network.answers[address] = FetchedPage{
            .bytes = "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>",
            .address = address,
            .etag = ""};
        FeedUpdate update{subscriptions, network, Asking::when_stale, clock.now()};
        Subscribing{subscriptions, network, update, Asking::when_stale}.subscribe(address);
    }

    std::vector<std::vector<std::string>> titles(Unheard unheard = Unheard::yes) {
        std::vector<std::vector<std::string>> feeds;
        read_bulletin(subscriptions, unheard, [&](std::vector<Article> articles) {
            auto& feed = feeds.emplace_back();
            for (const auto& article : articles)
                feed.push_back(article.title);
        });
        return feeds;
    }
};

const std::string kRain = "<item><title>Rain</title><link>https://post.example/rain</link></item>";
const std::string kFog = "<item><title>Fog</title><link>https://post.example/fog</link></item>";

}  // namespace

TEST_CASE("A story that two feeds have is told once, in the first one's place", "[cli][feeds]") {
    Desk desk;
    desk.subscribe("https://post.example/home.xml", kRain);
    desk.subscribe("https://post.example/weather.xml", kRain + kFog);
    CHECK(desk.titles() == std::vector<std::vector<std::string>>{{"Rain"}, {"Fog"}});
}

TEST_CASE("A feed that has nothing but what was told is passed over", "[cli][feeds]") {
    Desk desk;
    desk.subscribe("https://post.example/home.xml", kRain + kFog);
    desk.subscribe("https://post.example/weather.xml", kFog);
    CHECK(desk.titles() == std::vector<std::vector<std::string>>{{"Rain", "Fog"}});
}

TEST_CASE("Without subscriptions there is nothing to read", "[cli][feeds]") {
    Desk desk;
    CHECK_THROWS_AS(desk.titles(), Error);
}
