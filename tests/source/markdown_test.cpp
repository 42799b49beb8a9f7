// Markdown: told from plain text, and read as its writer means it.
#include "source/markdown.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/markdown_signs.h"
#include "source/open.h"

using nashra::Article;
using nashra::BlockRole;
using nashra::looks_like_markdown;
using nashra::markdown;

namespace {

const std::string kPages =
    (std::filesystem::path{NASHRA_SOURCE_DIR} / "tests/source/pages").string() + "/";

Article page(const std::string& name) {
    return nashra::read_articles(nashra::read_bytes(kPages + name), {}).at(0);
}

bool is_skipped(const Article& article, const std::string& reason, const std::string& text) {
    return std::any_of(article.skipped.begin(), article.skipped.end(), [&](const auto& skipped) {
        return skipped.reason == reason && skipped.text.find(text) != std::string::npos;
    });
}

using Blocks = std::vector<std::pair<BlockRole, std::string>>;

Blocks blocks_of(const Article& article) {
    Blocks blocks;
    for (const auto& block : article.blocks)
        blocks.emplace_back(block.role, block.text);
    return blocks;
}

Blocks blocks_of(const std::string& text) { return blocks_of(markdown(text, "")); }

}  // namespace

TEST_CASE("A Markdown text is read as its writer means it", "[source][markdown]") {
    const Article article = page("harbour.md");
    CHECK(article.title == "The harbour learns to count again");
    CHECK(article.byline == "Mona Farah, Omar Khalil");
    CHECK(article.published == "2026-03-10T06:15:00Z");
    CHECK(article.language == nashra::kEnglish);
    const std::vector<std::pair<BlockRole, std::string>> expected = {
        {BlockRole::paragraph,
         "The port office has put away its paper books. From this week every boat is counted by a "
         "camera, and the first figures are a surprise."},
        {BlockRole::caption, "Two fishermen beside a wooden crane"},
        {BlockRole::heading, "What was counted"},
        {BlockRole::list_item, "Small boats with one sail"},
        {BlockRole::list_item, "Ferries, of which three were late and one did not come at all"},
        {BlockRole::quote, "We had always believed the old book, says the harbour master."},
        {BlockRole::paragraph, "The data is at a.example for everybody."},
        {BlockRole::heading, "Related"},
        {BlockRole::list_item, "A bridge for the island"},
        {BlockRole::list_item, "The last lamp"},
    };
    REQUIRE(article.blocks.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(article.blocks[i].role == expected[i].first);
        CHECK(article.blocks[i].text == expected[i].second);
    }
    CHECK(is_skipped(article, "code", "boats = [b for b in harbour"));
    CHECK(is_skipped(article, "markup", "Buy the paper"));
    CHECK(is_skipped(article, "link", "https://a.example/data"));
    CHECK(is_skipped(article, "link", "https://a.example/more"));
}

TEST_CASE("Arabic Markdown is read", "[source][markdown]") {
    const Article article = page("notes-arabic.md");
    CHECK(article.title == "المكتبة تفتح أبوابها ليلا");
    REQUIRE(article.blocks.size() == 3);
    CHECK(article.blocks[0].text ==
          "قررت مكتبة الحي أن تبقى مفتوحة حتى منتصف الليل في أيام الامتحانات.");
    CHECK(article.blocks[1].role == BlockRole::heading);
    CHECK(article.blocks[2].text == "قالت طالبة في السنة الأخيرة إن القرار جاء في وقته.");
}

TEST_CASE("Notes, boxes, tasks and HTML are read without their signs", "[source][markdown]") {
    const Article article = page("pier.md");
    CHECK(article.title == "The \"old\" lamp on the pier");
    CHECK(article.standfirst == "A lamp that nobody paid for is lit again.");
    CHECK(article.byline == "Mona Farah, Omar Khalil");
    CHECK(article.published == "2026-03-10T00:00:00Z");
    CHECK(article.language == nashra::kEnglish);
    CHECK(blocks_of(article) ==
          Blocks{
              {BlockRole::paragraph,
               "The old lamp was lit on Monday, after nine years of darkness. Nobody knows who "
               "paid for it."},
              {BlockRole::paragraph, "The switch was pressed by the mayor, who came late."},
              {BlockRole::paragraph, "By an hour."},
              {BlockRole::paragraph, "It was not the council."},
              {BlockRole::paragraph, "It was not the port either."},
              {BlockRole::paragraph, "The pier is closed to cars from six."},
              {BlockRole::heading, "On swimming"},
              {BlockRole::paragraph, "Do not swim below the lamp."},
              {BlockRole::quote, "It was dark here, says a fisherman."},
              {BlockRole::paragraph,
               "The first keeper was a woman of sixty who climbed the stairs every night."},
              {BlockRole::paragraph, "Her name was Salma."},
              {BlockRole::heading, "What is left to do"},
              {BlockRole::list_item, "Paint the stairs"},
              {BlockRole::list_item, "Buy a rope"},
              {BlockRole::paragraph, "The one from May is lost."},
              {BlockRole::list_item, "the plan"},
              {BlockRole::paragraph, "The code [^1] is left alone, [^unknown] too."},
              {BlockRole::paragraph, "And this is the end."},
              {BlockRole::paragraph, "A note to which nothing leads."},
          });
    CHECK(is_skipped(article, "markup", "All lamps"));
}

TEST_CASE("A note is read once, and what only looks like one stays", "[source][markdown]") {
    const auto paragraph = [](const char* text) {
        return std::pair<BlockRole, std::string>{BlockRole::paragraph, text};
    };
    CHECK(blocks_of("Rain[^a] and sun[^a].\n\nWind.\n\n[^a]: Late.\n") ==
          Blocks{paragraph("Rain and sun."), paragraph("Late."), paragraph("Wind.")});
    CHECK(blocks_of("Rain[^a].\n\n[^a]: https://a.example/rain\n[^b]: Sun.\n") ==
          Blocks{paragraph("Rain."), paragraph("Sun.")});
    CHECK(blocks_of("Rain[^a].\n\n[^a]: Late[^b].\n\n[^b]: Later[^a].\n") ==
          Blocks{paragraph("Rain."), paragraph("Late."), paragraph("Later.")});
    CHECK(blocks_of("Not [^a-z] but x^2 and ^[.\n") ==
          Blocks{paragraph("Not [^a-z] but x^2 and ^[.")});
    CHECK(blocks_of("هطل المطر[^١]، ثم ذهب [^2].\n\n[^١]: يومين.\n") ==
          Blocks{paragraph("هطل المطر، ثم ذهب."), paragraph("يومين.")});
    CHECK(blocks_of("# Rain[^a]\n\nIt rains.\n\n[^a]: Late.\n\n## Sun[^b]\n\nIt shines.\n\n"
                    "[^b]: Soon.\n") == Blocks{paragraph("It rains."),
                                               paragraph("Late."),
                                               {BlockRole::heading, "Sun"},
                                               paragraph("It shines."),
                                               paragraph("Soon.")});
    CHECK(blocks_of("```\n[^a]: no note\n```\n\nRain.\n") == Blocks{paragraph("Rain.")});
}

TEST_CASE("What front matter says is never read", "[source][markdown]") {
    const auto titled = [](const std::string& matter) {
        const Article article = markdown(matter + "It rains.\n", "");
        REQUIRE(article.blocks.size() == 1);
        CHECK(article.blocks[0].text == "It rains.");
        return article;
    };
    const Article arabic = titled(
        "+++\ntitle = \"مطر\"\ndate = 2026-03-10\nauthors = [\"منى فرح\", \"عمر خليل\"]\n"
        "lang = 'ar'\n[extra]\nx = 1\n+++\n");
    CHECK(arabic.title == "مطر");
    CHECK(arabic.byline == "منى فرح، عمر خليل");
    CHECK(arabic.published == "2026-03-10T00:00:00Z");
    CHECK(arabic.language == nashra::kArabic);
    CHECK(titled("---\ntitle: 'It''s wet'\nauthor:\n  name: Mona\n  age: 9\n---\n").byline ==
          "Mona");
    CHECK(titled("---\nالعنوان: مطر\ndate created: May\ntags:\n- a\n- b\n---\n").title.empty());
    CHECK(titled("---\ndescription: |-\n  Two days.\n  Then sun.\ntitle: Rain\n...\n").standfirst ==
          "Two days. Then sun.");
    CHECK(blocks_of("---\nLate, he said: it rains.\n---\nIt rains.\n").size() == 2);
}

TEST_CASE("Several signs make a text Markdown", "[source][markdown]") {
    CHECK(looks_like_markdown("# Title\n\nA text.\n\n## Part\n\nMore.\n"));
    CHECK(looks_like_markdown("Title\n=====\n\nA text with a [link](https://a.example/).\n"));
    CHECK(looks_like_markdown("A [link](https://a.example/) and **two** **more**.\n"));
    CHECK(looks_like_markdown("Rain[^1] and **sun**.\n\n[^1]: Late, he says.\n\n- [ ] Dry it\n"));
    CHECK(looks_like_markdown("- [ ] Bread\n- [x] Milk\n"));
    CHECK(
        looks_like_markdown("A [link][a] is **strong**, *soft* and **more**.\n\n[a]: "
                            "https://a.example/\n"));
    CHECK(looks_like_markdown("---\ntitle: Rain\n---\nIt rains.\n"));
    CHECK(looks_like_markdown("+++\ntitle = \"Rain\"\n+++\nIt rains.\n"));
}

TEST_CASE("One sign does not make a text Markdown", "[source][markdown]") {
    const std::vector<std::string> texts = {
        "The price* rose again.\n\n* without tax\n",
        "#harbour is what they write everywhere.\n\n#boats\n\n#news\n",
        "The Coast Daily\n\n* Sport\n* World\n* Culture\n\nThe ferry is late again today.\n",
        "# 1 of our stories today\n\nThe ferry is late again.\n",
        "Dear Mona,\n\n> You asked about the boats.\n\nThey are here.\n\n-- \nOmar\n",
        "First part\n----------\n\nA text.\n\nSecond part\n-----------\n\nA text.\n",
        "---\nIt was late when the ferry came.\n---\nAnother text.\n",
        "He said [sic](as in the letter) that a_b_c is a name and 2 * 3 * 4 a number.\n",
        "<p># Title</p>\n\n# Title\n\n## Part\n",
        "",
    };
    for (const auto& text : texts) {
        INFO(text);
        CHECK_FALSE(looks_like_markdown(text));
    }
}

TEST_CASE("Entities bring nothing back that a terminal obeys", "[source][markdown]") {
    const Article article = markdown("# A&#x202E;B &#27;[2J\n\nText &#x9B;31m here.\n", "");
    CHECK(article.title == "AB [2J");
    CHECK(article.blocks.at(0).text == "Text ›31m here.");
}

TEST_CASE("Hostile Markdown is answered at once", "[source][markdown][size]") {
    const auto repeated = [](const std::string& piece, std::size_t times) {
        std::string out = "# Title\n\n";
        while (times-- > 0)
            out += piece;
        return out + "\n\nThe end is short.\n";
    };
    const std::vector<std::string> texts = {
        repeated(">", 100'000),         repeated("- ", 50'000),
        repeated("[", 200'000),         repeated("![", 100'000),
        repeated("*a **b ", 50'000),    repeated("[a](", 100'000),
        repeated("<!--", 100'000),      repeated("<?", 100'000),
        repeated("`a``b```c ", 50'000), repeated("&", 500'000),
        repeated("[a]: b\n", 100'000),  repeated("\\", 500'000),
        repeated("* a\n", 200'000),     repeated("a\n\n", 300'000),
        repeated("![a](b \"", 50'000),  repeated("[^a]: b\n", 100'000),
        repeated("[^a]", 200'000),      repeated("^[", 500'000),
        repeated("<p>a\n\n", 100'000),  repeated("> [!a] b\n\n", 50'000),
        repeated("<!A ", 100'000),      repeated("<![CDATA[", 100'000),
        repeated("_a __", 100'000),
    };
    for (const auto& text : texts) {
        INFO(text.substr(9, 20));
        const Article article = markdown(text, "");
        CHECK(article.title == "Title");
    }
}

TEST_CASE("More pieces of HTML than are read are said to be so", "[source][markdown]") {
    std::string text = "# Title\n\n";
    for (int i = 0; i < 2001; ++i)
        text += "<p>The boat is back.</p>\n\n";
    const Article article = markdown(text, "");
    CHECK(article.blocks.size() == 2000);
    CHECK(article.notice == "has more than 2000 pieces of HTML: the first 2000 are read");
}

TEST_CASE("A chain of notes is gone through once", "[source][markdown][size]") {
    std::string text = "# Title\n\nRain[^0].\n\n";
    for (int i = 0; i < 50'000; ++i)
        text += "[^" + std::to_string(i) + "]: Late[^" + std::to_string(i + 1) + "].\n\n";
    CHECK(markdown(text, "").blocks.size() == 50'001);
}

TEST_CASE("A table is read row by row, without its pipes", "[source][markdown]") {
    const std::string text =
        "Prices from May.\n\n| Ticket | Price |\n|--------|------:|\n| Single | 6 dirhams |\n"
        "| Return | |\n\nالأسعار\n\nالتذكرة | السعر\n--- | ---\nذهاب | ستة دراهم\n";
    REQUIRE(looks_like_markdown(text));
    const Article article = markdown(text, "");
    std::vector<std::string> blocks;
    for (const auto& block : article.blocks)
        blocks.push_back(block.text);
    CHECK(blocks == std::vector<std::string>{"Prices from May.", "Ticket, Price",
                                             "Single, 6 dirhams", "Return", "الأسعار",
                                             "التذكرة، السعر", "ذهاب، ستة دراهم"});
    CHECK(markdown("# A\n\nThis | that, he said.\nAnd no table.", "").blocks.at(0).text ==
          "This | that, he said. And no table.");
}
