// What a story is called, wherever it is met.
#include "source/story_name.h"

#include <catch2/catch.hpp>

using nashra::Feed;
using nashra::FeedItem;
using nashra::name_stories;
using nashra::story_name;

namespace {

FeedItem item(const std::string& title, const std::string& link, const std::string& id = {}) {
    FeedItem one;
    one.title = title;
    one.link = link;
    one.id = id;
    return one;
}

std::vector<std::string> names(std::vector<FeedItem> items) {
    Feed feed;
    feed.title = "Harbour Post";
    feed.link = "https://post.example/news/";
    feed.items = std::move(items);
    name_stories(feed);
    std::vector<std::string> all;
    for (const auto& one : feed.items)
        all.push_back(one.story);
    return all;
}

}  // namespace

TEST_CASE("A story is the same story wherever its address was found", "[source][feed]") {
    const auto name = story_name("https://news.example/2025/storm", "Storm");
    CHECK(name == story_name("http://www.news.example/2025/storm/", "Storm passes"));
    CHECK(name == story_name("HTTPS://News.Example/2025/storm#comments", ""));
    CHECK(name == story_name("https://news.example/2025/storm?utm_source=rss&utm_medium=x", ""));
    CHECK(name == story_name("https://news.example/2025/storm?fbclid=1", ""));
}

TEST_CASE("Other stories have other names", "[source][feed]") {
    const auto differ = [](const std::string& one, const std::string& other) {
        return story_name("https://news.example/" + one, "") !=
               story_name("https://news.example/" + other, "");
    };
    CHECK(differ("a", "b"));
    CHECK(differ("?id=1", "?id=2"));
    CHECK(differ("A", "a"));
    // Words that are real parameters on some sites.
    CHECK(differ("show?ref=1", "show?ref=2"));
    CHECK(differ("show?rss=1", "show?rss=2"));
    CHECK(differ("show?cmp=1", "show?cmp=2"));
}

TEST_CASE("A story without an address goes by its title", "[source][feed]") {
    CHECK(story_name("", "العاصفة") == story_name("", "العاصفة"));
    CHECK(story_name("", "Storm") != story_name("", "Sun"));
    CHECK(story_name("", "").empty());
}

TEST_CASE("An item of a feed has the name that its page has", "[source][feed]") {
    const std::string link = "https://post.example/2026/ferries";
    CHECK(names({item("Ferries sail", link + "?utm_source=feed#more", "a1")}).front() ==
          story_name(link, ""));
}

TEST_CASE("An address that several items share tells none of them apart", "[source][feed]") {
    const auto parts = names(
        {item("Rain", "https://post.example/live#1"), item("Wind", "https://post.example/live#2")});
    CHECK(parts[0] != parts[1]);
    const auto home = names(
        {item("Rain", "https://post.example/news"), item("Wind", "https://post.example/news")});
    CHECK(home[0] != home[1]);
}

TEST_CASE("The site's own address is no story's, though one item alone has it", "[source][feed]") {
    for (const std::string link : {"https://post.example/news", "https://other.example/"}) {
        INFO(link);
        CHECK(names({item("Rain", link)}) != names({item("Wind", link)}));
    }
}

TEST_CASE("One story that is listed twice has one name", "[source][feed]") {
    const std::string link = "https://post.example/2026/ferries";
    const auto twice = names({item("Ferries sail", link, "a1"), item("Ferries sail", link, "a2")});
    CHECK(twice[0] == twice[1]);
    CHECK(twice[0] == story_name(link, ""));
}

TEST_CASE("An item without an address goes by what there is", "[source][feed]") {
    CHECK(names({item("The weather", "", "a1")}) == names({item("Weather", "", "a1")}));
    CHECK(names({item("The weather", "", "a1")}) != names({item("The weather", "", "a2")}));
    auto monday = item("The weather", "");
    auto tuesday = monday;
    monday.published = "2026-03-09T06:00:00Z";
    tuesday.published = "2026-03-10T06:00:00Z";
    const auto days = names({monday, tuesday});
    CHECK(days[0] != days[1]);
    FeedItem nameless;
    nameless.summary = "Rain is expected in the evening.";
    CHECK_FALSE(names({nameless}).front().empty());
    CHECK(names({FeedItem{}}).front().empty());
}
