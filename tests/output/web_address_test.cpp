#include "output/web_address.h"

#include <catch2/catch.hpp>

using nashra::address_below;
using nashra::web_address;

TEST_CASE("Only addresses of the web are addresses", "[output]") {
    CHECK(web_address("https://example.org/a?b=c&d=1#e") == "https://example.org/a?b=c&d=1#e");
    CHECK(web_address(" HTTP://example.org\n") == "http://example.org");
    for (const char* const other :
         {"", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org/",
          "example.org", "https://", "http:///x", "ftp://example.org/", "mailto:a@example.org"}) {
        INFO(other);
        CHECK(web_address(other).empty());
    }
}

TEST_CASE("What an address may not hold is percent-encoded", "[output]") {
    CHECK(web_address("https://example.org/أ b\"<>\x01%20") ==
          "https://example.org/%D8%A3%20b%22%3C%3E%01%20");
}

TEST_CASE("A file's address is below the link of its podcast", "[output]") {
    CHECK(address_below("https://example.org/news/", "episodes/a b/ç.mp3") ==
          "https://example.org/news/episodes/a%20b/%C3%A7.mp3");
    CHECK(address_below("https://example.org/news", "feed.xml") ==
          "https://example.org/news/feed.xml");
    CHECK(address_below("", "a?b#c:d.mp3") == "a%3Fb%23c%3Ad.mp3");
}
