// Pages in parts/, each of which says in its first two lines where it stands and where a reader
// would go on; nowhere, if what follows is no part of the same article.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/open.h"

namespace {

namespace fs = std::filesystem;

const fs::path kParts = fs::path{NASHRA_SOURCE_DIR} / "tests/source/parts";

std::string said(const std::string& page, const std::string& what) {
    const auto begin = page.find(what) + what.size();
    return page.substr(begin, page.find(" -->", begin) - begin);
}

}  // namespace

TEST_CASE("An article goes on where its page says so, and nowhere else", "[source]") {
    std::vector<fs::path> pages;
    for (const auto& entry : fs::directory_iterator{kParts})
        pages.push_back(entry.path());
    std::sort(pages.begin(), pages.end());
    REQUIRE(pages.size() >= 20);
    for (const auto& path : pages) {
        INFO(path.filename().string());
        const auto page = nashra::read_bytes(path.string());
        const auto article = nashra::read_articles(page, {.url = said(page, "at: ")}).at(0);
        CHECK(article.next_part == said(page, "next: "));
    }
}

TEST_CASE("Without an address of its own a page has no next part", "[source]") {
    const auto page = nashra::read_bytes((kParts / "numbered-path.html").string());
    CHECK(nashra::read_articles(page, {}).at(0).next_part.empty());
}
