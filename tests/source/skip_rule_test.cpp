#include "source/skip_rule.h"

#include <catch2/catch.hpp>

#include "source/open.h"

using namespace nashra;

namespace {

const std::string kAddress = "https://www.news.example/storm.html";

Block paragraph(const std::string& text, const std::string& box = {}) {
    return {.role = BlockRole::paragraph, .language = kEnglish, .text = text, .box = box};
}

std::vector<Block> page() {
    return {paragraph("The first ferry sails at dawn, and the last one in the evening of the day."),
            paragraph("Nobody knows yet when the trains along the coast will run as before."),
            paragraph("Get the app.", "div.promo p"),
            paragraph("Schools in the old city open again tomorrow after three days of rest.")};
}

/// Among others.
bool is_meant(const SkipRule& rule, const Block& block) {
    auto blocks = page();
    blocks.push_back(block);
    return meant_by({&rule, 1}, blocks).back();
}

std::vector<std::string> texts(const Article& article) {
    std::vector<std::string> texts;
    for (const auto& block : article.blocks)
        texts.push_back(block.text);
    return texts;
}

}  // namespace

TEST_CASE("A site is its host, whoever speaks for it", "[source]") {
    CHECK(site_of(kAddress) == "news.example");
    CHECK(site_of("http://ar.news.example") == "ar.news.example");
    CHECK(site_of("") == "-");
    CHECK(site_of("page.html") == "-");
}

TEST_CASE("What stands in a box beside the text is known by the box", "[source]") {
    const auto rule = rule_against(page()[2], page(), kAddress);
    CHECK(rule == SkipRule{"news.example", SkipRule::By::box, "div.promo p"});
    CHECK(is_meant(rule, paragraph("Quite another offer.", "div.promo p")));
    CHECK_FALSE(is_meant(rule, page()[0]));
}

TEST_CASE("What stands in the text is known by its words, whatever their numbers", "[source]") {
    auto blocks = page();
    for (auto& block : blocks)
        block.box = "p.text";
    const auto rule = rule_against(paragraph("Updated 12 minutes ago", "p.text"), blocks, kAddress);
    CHECK(rule == SkipRule{"news.example", SkipRule::By::words, "updated # minutes ago"});
    CHECK(is_meant(rule, paragraph("UPDATED  3 minutes ago")));
    CHECK_FALSE(is_meant(rule, paragraph("Updated 12 hours ago")));
    const auto arabic = rule_against(paragraph("آخر تحديث قبل ١٢ دقيقة"), blocks, kAddress);
    CHECK(is_meant(arabic, paragraph("أخر تحديث قبل 5 دقيقة")));
}

TEST_CASE("What is never read is skipped, and the page says so", "[source]") {
    Article article;
    article.blocks = page();
    article.byline = "By our staff";
    const std::vector<SkipRule> rules{
        {"news.example", SkipRule::By::box, "div.promo p"},
        {"news.example", SkipRule::By::words, "by our staff"},
        {"other.example", SkipRule::By::words,
         "nobody knows yet when the trains along the coast will run as before."}};
    leave_out(article, kAddress, rules);
    CHECK(article.blocks.size() == 3);
    CHECK(article.byline.empty());
    REQUIRE(article.skipped.size() == 2);
    CHECK(article.skipped[0].reason == "never-read");
    CHECK(article.skipped[0].text == "Get the app.");
}

TEST_CASE("A box that has become the article is read", "[source]") {
    Article article;
    article.blocks = page();
    for (auto& block : article.blocks)
        block.box = "div.promo p";
    leave_out(article, kAddress,
              std::vector<SkipRule>{{"news.example", SkipRule::By::box, "div.promo p"}});
    CHECK(texts(article).size() == 4);
}

TEST_CASE("A rule is a line that people can read, and back", "[source]") {
    for (const auto& rule : {SkipRule{"news.example", SkipRule::By::box, "aside.promo p"},
                             SkipRule{"-", SkipRule::By::words, "اخر تحديث"}})
        CHECK(read_skip_rule(line_of(rule)) == rule);
    CHECK(line_of({"a.example", SkipRule::By::words, "x"}) == "a.example\twords\tx");
    for (const auto* line : {"", "# a note", "a.example\twords", "a.example\tsound\tx",
                             "\twords\tx", "a.example\twords\t"}) {
        CAPTURE(line);
        CHECK_FALSE(read_skip_rule(line));
    }
}

TEST_CASE("A long text is known by its beginning, wherever that ends", "[source]") {
    for (std::size_t size = 150; size < 165; ++size) {
        CAPTURE(size);
        const auto text = std::string(size, 'a') + " in the evening of the day";
        const auto rule = rule_against(paragraph(text), page(), kAddress);
        CHECK(read_skip_rule(line_of(rule)) == rule);
        CHECK(is_meant(rule, paragraph(text)));
    }
    std::string signs = "a";  // that are in no pattern
    while (signs.size() < 5000)
        signs += "\u064E";
    CHECK(rule_against(paragraph(signs), page(), kAddress).pattern == "a");
}

TEST_CASE("A page's block knows its box by the names that the site gives it", "[source]") {
    const auto prose = [](const std::string& words) {
        return words +
               ", said the captain of the ferry, who has sailed for thirty years, and who "
               "knows the channel, the islands and the weather better than anybody else.";
    };
    const auto articles = read_articles(
        "<html><head><title>Storm</title></head><body><article><h1>Storm</h1><p>" +
            prose("It is late") + "</p><div class='note note-4711'><p>" + prose("Nobody waits") +
            "</p></div><p class=last>" + prose("It rains") + "</p></article></body></html>",
        {.name = "page", .url = kAddress});
    REQUIRE(articles.size() == 1);
    std::vector<std::string> boxes;
    for (const auto& block : articles[0].blocks)
        boxes.push_back(block.box);
    CHECK(boxes == std::vector<std::string>{"", "div.note.note-# p", "p.last"});
}
