#include "cli/typed_address.h"

#include <catch2/catch.hpp>

#include "model/error.h"

using nashra::addresses_meant;
using Addresses = std::vector<std::string>;

TEST_CASE("An address is taken as it is", "[cli][feeds]") {
    CHECK(addresses_meant("https://news.example/rss") == Addresses{"https://news.example/rss"});
    CHECK(addresses_meant("http://localhost:8080/x") == Addresses{"http://localhost:8080/x"});
    CHECK(addresses_meant("feed:https://news.example/x") == Addresses{"https://news.example/x"});
}

TEST_CASE("A site is asked securely first", "[cli][feeds]") {
    for (const std::string site :
         {"news.example", "news.example/rss?x=1", "news.example:8443/rss", "موقع.example"})
        CHECK(addresses_meant(site) == Addresses{"https://" + site, "http://" + site});
    CHECK(addresses_meant("feed://news.example/rss").front() == "https://news.example/rss");
}

TEST_CASE("This computer and its network are asked as they mostly are", "[cli][feeds]") {
    for (const std::string host : {"localhost:8080/feed.xml", "127.0.0.1:8080/feed", "[::1]:80/a",
                                   "localhost/feed", "nas:5000/rss", "nas.local/rss"})
        CHECK(addresses_meant(host) == Addresses{"http://" + host, "https://" + host});
}

TEST_CASE("What is no address is said so", "[cli][feeds]") {
    for (const std::string typed : {"", "news", "htp://news.example/x", "a b.example",
                                    "mailto:desk@news.example", "javascript:x.y"}) {
        INFO(typed);
        CHECK_THROWS_AS(addresses_meant(typed), nashra::Error);
    }
}
