#include "cli/manifest.h"

#include <fstream>

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "model/error.h"

using namespace nashra;
using nashra::test::TestFolder;

namespace {

/// A manifest in a folder, and what is read of it.
struct Desk {
    TestFolder folder{};
    ArticleStore store{};
    int worst = 0;

    std::vector<PodcastItem> read(const std::string& lines, Shard shard = {}) {
        std::ofstream{folder / "items.jsonl"} << lines;
        PodcastCommand command;
        command.manifest = folder / "items.jsonl";
        command.shard = shard;
        command.input.verbosity = Verbosity::quiet;
        std::vector<PodcastItem> items;
        worst = read_manifest(command, store,
                              [&](PodcastItem item) { items.push_back(std::move(item)); });
        return items;
    }
};

std::vector<std::string> guids(const std::vector<PodcastItem>& items) {
    std::vector<std::string> names;
    for (const auto& item : items)
        names.push_back(item.guid);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("An item's text is its paragraphs, and what is said of it goes before", "[cli]") {
    Desk desk;
    const auto items = desk.read(
        R"({"title": "Storm", "text": "One.\nTwo.", "guid": "a", "published": "Sat, 28 Nov 2026 08:30:00 +0200", "site": "Post", "author": "Anna", "language": "en"})");
    REQUIRE(items.size() == 1);
    const auto article = desk.store.article(items.front().articles.front());
    CHECK(items.front().guid == "a");
    CHECK(article.blocks.size() == 2);
    CHECK(article.byline == "Anna");
    CHECK(article.language == kEnglish);
    CHECK(article.published == "2026-11-28T06:30:00Z");
}

TEST_CASE("What is one line stays one, and a paragraph of the text has no lines", "[cli]") {
    Desk desk;
    const auto items = desk.read(
        R"({"title": "Storm\nover\tthe coast", "guid": "a", "blocks": [{"text": "One\nand two."}]})");
    REQUIRE(items.size() == 1);
    const auto article = desk.store.article(items.front().articles.front());
    CHECK(article.title == "Storm over the coast");
    REQUIRE(article.blocks.size() == 1);
    CHECK(article.blocks.front().text == "One and two.");
}

TEST_CASE("An item may be what show article --json prints", "[cli]") {
    Desk desk;
    const auto items = desk.read(
        R"({"title": "Storm", "byline": null, "blocks": [{"role": "heading", "text": "Then", "language": "en"}, {"role": "quote", "text": "Said."}, 5]})");
    REQUIRE(items.size() == 1);
    const auto blocks = desk.store.article(items.front().articles.front()).blocks;
    REQUIRE(blocks.size() == 2);
    CHECK(blocks.front().role == BlockRole::heading);
    CHECK(blocks.back().role == BlockRole::quote);
}

TEST_CASE("An input is a file in the manifest's folder", "[cli]") {
    Desk desk;
    std::ofstream{desk.folder / "page.txt"}
        << "Harbour opens\n\nThe harbour is open again today.\n";
    const auto items = desk.read(R"({"input": "page.txt", "guid": "mine", "title": "Other"})");
    REQUIRE(items.size() == 1);
    CHECK(items.front().guid == "mine");
    CHECK(items.front().title == "Other");
}

TEST_CASE("What is wrong in a line costs that item alone", "[cli]") {
    Desk desk;
    const auto items = desk.read(
        "no JSON\n[]\n{\"guid\": 3}\n{\"input\": \"none.txt\"}\n\n"
        R"({"text": "Here.", "guid": "a"})"
        "\n");
    CHECK(guids(items) == Names{"a"});
    CHECK(desk.worst == exit_code(Kind::no_input));
}

TEST_CASE("Two items of one name are one too many", "[cli]") {
    Desk desk;
    const std::string line = "{\"text\": \"1\", \"guid\": \"1\"}\n";
    CHECK(guids(desk.read(line + line)) == Names{"1"});
    CHECK(desk.worst == exit_code(Kind::no_news));
}

TEST_CASE("Each line is in one shard, empty ones in none", "[cli]") {
    Desk desk;
    const std::string lines =
        "{\"text\": \"1\", \"guid\": \"1\"}\n\n{\"text\": \"2\", \"guid\": \"2\"}\n"
        "{\"text\": \"3\", \"guid\": \"3\"}\n";
    CHECK(guids(desk.read(lines, {1, 2})) == Names{"1", "3"});
    CHECK(guids(desk.read(lines, {2, 2})) == Names{"2"});
}
