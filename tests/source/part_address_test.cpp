#include "source/part_address.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

/// "word 2 of news.example/story": the readings but for the first, in a line each.
std::string readings(std::string_view address) {
    std::string lines;
    for (const auto& reading : part_addresses(address)) {
        switch (reading.mark) {
            case PartMark::none: continue;
            case PartMark::word: lines += "word "; break;
            case PartMark::bare: lines += "bare "; break;
            case PartMark::in_name: lines += "name "; break;
        }
        lines += std::to_string(reading.number) + " of " + reading.whole + '\n';
    }
    return lines;
}

}  // namespace

TEST_CASE("A part's number stands behind a word, by itself or at the end of a name", "[source]") {
    struct Case {
        const char* address;
        const char* readings;
    };
    const auto one = GENERATE(
        Case{"https://news.example/story?page=2", "word 2 of news.example/story\n"},
        Case{"https://news.example/story?id=7&PageNo=3", "word 3 of news.example/story?id=7\n"},
        Case{"https://news.example/story/page/2/", "word 2 of news.example/story\n"},
        Case{"https://news.example/story/page-2", "word 2 of news.example/story\n"},
        Case{"https://news.example/story/p3", "word 3 of news.example/story\n"},
        Case{"http://news.example/story/2", "bare 2 of news.example/story\n"},
        Case{"http://news.example/story.html/2", "bare 2 of news.example/story.html\n"},
        Case{"http://news.example/a/story-2.html", "name 2 of news.example/a/story.html\n"},
        Case{"http://news.example/a/story_page2.html", "word 2 of news.example/a/story.html\n"},
        Case{"http://news.example/a/story,3", "name 3 of news.example/a/story\n"},
        Case{"http://news.example/a/q2.html", "name 2 of news.example/a/q.html\n"},
        Case{"http://news.example/a/page2.html", "name 2 of news.example/a/page.html\n"},
        Case{"http://news.example/a/story02.html", "name 2 of news.example/a/story.html\n"},
        Case{"http://news.example/a/2.html", "name 2 of news.example/a/.html\n"},
        Case{"https://news.example/cop28", "name 28 of news.example/cop\n"});
    INFO(one.address);
    CHECK(readings(one.address) == one.readings);
}

TEST_CASE("Years, dates, names of stories and pages of comments count no part", "[source]") {
    const auto* const address =
        GENERATE("https://news.example/2024/05/story", "https://news.example/story-2024",
                 "https://news.example/story/1024", "https://news.example/?p=45",
                 "https://news.example/story?cpage=2", "https://news.example/story?slide=2",
                 "https://news.example/", "https://news.example/7", "/story/2", "");
    INFO(address);
    CHECK(readings(address).empty());
}

TEST_CASE("What only tells where a reader comes from is no part of an address", "[source]") {
    CHECK(part_addresses("https://News.example/story/?utm_source=feed&fbclid=x1#top").at(0).whole ==
          "news.example/story");
}
