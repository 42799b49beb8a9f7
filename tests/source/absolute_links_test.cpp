#include "source/absolute_links.h"

#include <catch2/catch.hpp>

using nashra::with_absolute_links;

namespace {

std::string absolute(const std::string& html) {
    return with_absolute_links(html, "https://news.example/2026/storm.html");
}

}  // namespace

TEST_CASE("Links in HTML lead on from where it is read", "[source][feed]") {
    CHECK(absolute("<a href=\"/a\">A</a> <img alt='x' src='b.png'/>") ==
          "<a href=\"https://news.example/a\">A</a> "
          "<img alt='x' src='https://news.example/2026/b.png'/>");
    CHECK(absolute("<A HREF=../c>C</A>") == "<A HREF=https://news.example/c>C</A>");
    CHECK(absolute("<video poster='//cdn.example/p.jpg'>") ==
          "<video poster='https://cdn.example/p.jpg'>");
    CHECK(absolute("<a href='?page=2&amp;x=1'>") ==
          "<a href='https://news.example/2026/storm.html?page=2&amp;x=1'>");
}

TEST_CASE("What is whole or no link stays as it is", "[source][feed]") {
    for (const std::string html :
         {"", "text", "3 < 4 and href='/a'", "<a href='http://other.example/x'>x</a>",
          "<a href='mailto:desk@news.example'>x</a>", "<a href='#notes'>1</a>",
          "<a href='javascript:x()'>x</a>", "<a href=''>x</a>", "<p title='/a'>x</p>",
          "<a href='/a"})
        CHECK(absolute(html) == html);
    CHECK(with_absolute_links("<a href='/a'>", "") == "<a href='/a'>");
    CHECK(with_absolute_links("<a href='/a'>", "file:///etc/") == "<a href='/a'>");
}

TEST_CASE("A long address is not repeated without end", "[source][feed][size]") {
    std::string html;
    for (int i = 0; i < 50'000; ++i)
        html += "<a href=x>";
    const std::string base = "https://news.example/" + std::string(8000, 'y') + "/";
    CHECK(with_absolute_links(html, base).size() < html.size() + (3U << 20U));
}
