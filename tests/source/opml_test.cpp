#include "source/opml.h"

#include <catch2/catch.hpp>

using nashra::Outline;

namespace nashra {
bool operator==(const Outline& a, const Outline& b) {
    return a.title == b.title && a.address == b.address;
}
}  // namespace nashra

using Outlines = std::vector<Outline>;

namespace {

Outlines outlines_of(std::string_view opml) { return nashra::outlines_of(opml).feeds; }

}  // namespace

TEST_CASE("A list of subscriptions is read through its folders, each feed once", "[source]") {
    CHECK(outlines_of(R"(<?xml version="1.0"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Harbour Post" xmlUrl="https://post.example/rss?a=1&amp;b=2"/>
<outline title="أخبار" text="x" type="rss" xmlUrl="https://akhbar.example/rss"/></outline>
<outline text="again" xmlUrl="https://akhbar.example/rss"/>
<outline text="No feed" htmlUrl="https://post.example/"/>
</body></opml>)") == Outlines{{"Harbour Post", "https://post.example/rss?a=1&b=2"},
                              {"أخبار", "https://akhbar.example/rss"}});
}

TEST_CASE("What can be read of a broken list is read", "[source]") {
    CHECK(outlines_of("<opml><body><outline text='A & B' xmlUrl='https://a.example/rss'/>"
                      "<outline text='C'") == Outlines{{"A & B", "https://a.example/rss"}});
    CHECK(outlines_of("<outline text='A' xmlUrl='feed://a.example/rss'/>"
                      "<outline text='B' xmlUrl='feed:https://b.example/rss'>") ==
          Outlines{{"A", "http://a.example/rss"}});
    CHECK(outlines_of("<o><outline xmlUrl='feed:https://b.example/rss'/></o>") ==
          Outlines{{"", "https://b.example/rss"}});
    CHECK(outlines_of("no list at all").empty());
    CHECK(outlines_of("<outline xmlUrl='not an address'/>").empty());
    CHECK(outlines_of("<outline xmlUrl='javascript:alert(1)'/>").empty());
}

TEST_CASE("Nothing in a list reaches a terminal that would obey it", "[source]") {
    CHECK(outlines_of("<outline text='A&#x9b;31m&#x202E;B&#10;C' xmlUrl='https://a.example/'/>") ==
          Outlines{{"A›31mB C", "https://a.example/"}});
}

TEST_CASE("A list that we write is a list that we read", "[source]") {
    const Outlines feeds = {{"\"A\" <&> B", "https://a.example/?x=1&y=\"2\""},
                            {"نشرة", "https://n.example/"}};
    CHECK(outlines_of(nashra::opml_of(feeds)) == feeds);
}

TEST_CASE("What is no address stops no other feed, and is named", "[source]") {
    const auto list = nashra::outlines_of(
        "<opml><body><outline text='Folder'><outline text='A' xmlUrl='https://a.example/rss'/>"
        "<outline text='B' xmlUrl='no address'/><outline xmlUrl='ftp://c.example/rss'/>"
        "<outline text='D' xmlUrl='https://'/></outline></body></opml>");
    CHECK(list.feeds == Outlines{{"A", "https://a.example/rss"}});
    CHECK(list.refused == std::vector<std::string>{"B", "ftp://c.example/rss", "D"});
}
