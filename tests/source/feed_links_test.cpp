#include "source/feed_links.h"

#include <catch2/catch.hpp>

using nashra::feed_links;
using Links = std::vector<std::string>;

TEST_CASE("A page's feeds are found where browsers look for them", "[source]") {
    CHECK(feed_links("<html><head><title>T</title>"
                     "<link rel='stylesheet' href='a.css'>"
                     "<link rel='alternate' hreflang='ar' href='/ar/'>"
                     "<link rel='alternate' type='application/rss+xml' title='News' href='/rss'>"
                     "<link rel='home ALTERNATE' type='Application/Atom+XML; charset=utf-8'"
                     " href='atom.xml'>"
                     "<link rel='alternate' type='application/feed+json' href='/rss'>"
                     "</head><body>Text</body></html>",
                     "https://post.example/news/") ==
          Links{"https://post.example/rss", "https://post.example/news/atom.xml"});
}

TEST_CASE("The page's own base counts", "[source]") {
    CHECK(feed_links("<head><base href='https://cdn.example/x/'>"
                     "<link rel='alternate' type='application/rss+xml' href='rss'></head>",
                     "https://post.example/") == Links{"https://cdn.example/x/rss"});
}

TEST_CASE("A page without feeds offers none", "[source]") {
    CHECK(feed_links("<p>No feed</p>", "https://post.example/").empty());
    CHECK(feed_links("<link rel='alternate' type='application/rss+xml' href='javascript:x'>", "")
              .empty());
}

TEST_CASE("Where the head names no feed, those shown to readers count", "[source]") {
    CHECK(feed_links("<p><a href='/news'>News</a> <a href='/all.xml'>RSS</a> "
                     "<a href='/sport/feed/'>Sport</a></p>",
                     "https://post.example/") ==
          Links{"https://post.example/all.xml", "https://post.example/sport/feed/"});
}

TEST_CASE("A page that only sends its visitor on may send it to a feed", "[source]") {
    CHECK(feed_links("<meta http-equiv='refresh' content='0; url=/feed.xml'>",
                     "https://post.example/rss") == Links{"https://post.example/feed.xml"});
}
