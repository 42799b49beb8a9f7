#include "source/story_address.h"

#include <string>

#include <catch2/catch.hpp>

using nashra::may_be_story;

TEST_CASE("Authors, tags, lists and accounts are no stories", "[source]") {
    const auto* const address =
        GENERATE("https://news.example/author/salma-attar", "https://news.example/authors/attar/",
                 "https://news.example/staff/salma-attar-of-the-north-coast",
                 "https://news.example/tag/fishing", "https://news.example/news/category/coast",
                 "https://news.example/topics/coast/page", "https://news.example/login",
                 "https://news.example/account/signin.aspx?from=/story",
                 "https://shop.example/Book-a-Demo", "/cart");
    INFO(address);
    CHECK_FALSE(may_be_story(address));
}

TEST_CASE("What only contains such words may be one", "[source]") {
    const auto* const address = GENERATE(
        "https://news.example/author-of-the-storm", "https://news.example/",
        "https://news.example/category/coast/2024/05/storm",
        "https://news.example/topics/the-council-asks-for-a-new-quay",
        "https://news.example/login-failed-for-a-day", "https://news.example/?p=45", "story", "");
    INFO(address);
    CHECK(may_be_story(address));
}
