// Whole pages against what a person read on them: the text of articles in pages/arabic, the
// headline lists in pages/headlines, the stories of fronts in pages/fronts, and all of copied pages
// in pages/copied (of a front with the sentences about the headlines, indented). A page NAME.html
// or NAME.txt stands beside its NAME.gold, which was written with the page, never by the program.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "source/open.h"

namespace {

namespace fs = std::filesystem;

const fs::path kPages = fs::path{NASHRA_SOURCE_DIR} / "tests/source/pages";

std::vector<fs::path> pages_in(const std::string& folder, const std::string& extension = ".html") {
    std::vector<fs::path> pages;
    for (const auto& entry : fs::directory_iterator{kPages / folder}) {
        if (entry.path().extension() == extension) pages.push_back(entry.path());
    }
    std::sort(pages.begin(), pages.end());
    return pages;
}

nashra::Article article_of(const fs::path& page) {
    return nashra::read_articles(nashra::read_bytes(page.string()),
                                 {.url = "https://site.example/n/1"})
        .at(0);
}

/// Sorted; in ASCII letters and digits and whatever is not ASCII.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c))) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// The harmonic mean of precision and recall of the words, each counted as often as it stands.
double word_f1(const std::string& text, const std::string& gold) {
    const auto ours = words_of(text);
    const auto wanted = words_of(gold);
    std::vector<std::string> both;
    std::set_intersection(ours.begin(), ours.end(), wanted.begin(), wanted.end(),
                          std::back_inserter(both));
    const std::size_t all = ours.size() + wanted.size();
    return all == 0 ? 1 : 2.0 * static_cast<double>(both.size()) / static_cast<double>(all);
}

/// Each headline with the sentence about it, indented, below it.
std::string stories_of(const nashra::Article& article) {
    std::string stories;
    for (const auto& headline : article.headlines) {
        stories += headline.title + '\n';
        if (!headline.teaser.empty()) stories += "  " + headline.teaser + '\n';
    }
    return stories;
}

std::string body_of(const nashra::Article& article) {
    std::string body;
    for (const auto& block : article.blocks)
        body += block.text + '\n';
    return body;
}

struct Gold {
    std::map<std::string, std::string> fields;  // "title", "standfirst", "byline", "published"
    std::string body;
    std::string headlines;
};

/// "field: value" lines, a blank line, the body; of copied pages then "---" and the headlines.
Gold gold_of(fs::path page) {
    std::ifstream in{page.replace_extension(".gold")};
    Gold gold;
    for (std::string line; std::getline(in, line) && !line.empty();) {
        const std::size_t colon = line.find(':');
        gold.fields[line.substr(0, colon)] = line.substr(std::min(colon + 2, line.size()));
    }
    std::string* part = &gold.body;
    for (std::string line; std::getline(in, line);) {
        if (line == "---") {
            part = &gold.headlines;
        } else {
            *part += line + '\n';
        }
    }
    return gold;
}

std::string field(const nashra::Article& article, std::string_view name) {
    if (name == "title") return article.title;
    if (name == "standfirst") return article.standfirst;
    if (name == "site") return article.site;
    if (name == "byline") return article.byline;
    return name == "published" ? article.published : "unknown field";
}

constexpr double kWanted = 0.97;

void require_mean(double sum, std::size_t pages, std::size_t at_least) {
    CHECK(pages >= at_least);
    CHECK(sum / static_cast<double>(pages) >= kWanted);
}

/// The mean score of the pages in a folder; each of them is checked.
double checked_mean(const std::vector<fs::path>& pages, double fewest) {
    double sum = 0;
    for (const auto& page : pages) {
        const Gold gold = gold_of(page);
        const nashra::Article article = article_of(page);
        const std::string body = body_of(article);
        const double score = word_f1(body, gold.body);
        sum += score;
        INFO(page.filename().string());
        for (const auto& [name, value] : gold.fields)
            CHECK(field(article, name) == value);
        INFO(body);
        CHECK(score >= fewest);
    }
    return sum / static_cast<double>(pages.size());
}

}  // namespace

TEST_CASE("Arabic and bilingual pages are read as a person reads them", "[source][html][gold]") {
    const auto pages = pages_in("arabic");
    CHECK(pages.size() >= 25);
    CHECK(checked_mean(pages, 0.9) >= kWanted);
}

TEST_CASE(
    "Old columns, live updates and a page's talk about itself are read as a person reads them",
    "[source][html][gold]") {
    const auto pages = pages_in("shapes");
    CHECK(pages.size() >= 5);
    CHECK(checked_mean(pages, 1) == 1);
}

TEST_CASE("The headline list of a page has its stories in their order, each once",
          "[source][html][gold]") {
    double sum = 0;
    const auto pages = pages_in("headlines");
    for (fs::path page : pages) {
        std::string titles;
        for (const auto& headline : article_of(page).headlines)
            titles += headline.title + '\n';
        std::ifstream in{page.replace_extension(".gold")};
        std::stringstream gold;
        gold << in.rdbuf();
        sum += word_f1(titles, gold.str());
        INFO(page.filename().string());
        CHECK(titles == gold.str());
    }
    require_mean(sum, pages.size(), 8);
}

TEST_CASE("On a front each headline is read once, with the sentence about it",
          "[source][html][gold]") {
    const auto pages = pages_in("fronts");
    CHECK(pages.size() >= 7);
    for (fs::path page : pages) {
        const nashra::Article article = article_of(page);
        std::ifstream in{page.replace_extension(".gold")};
        std::stringstream gold;
        gold << in.rdbuf();
        INFO(page.filename().string());
        CHECK(stories_of(article) == gold.str());
        CHECK(article.blocks.empty());
    }
}

TEST_CASE("Copied pages are read as a person reads them: article, then headlines",
          "[source][page][gold]") {
    const auto pages = pages_in("copied", ".txt");
    CHECK(pages.size() >= 56);
    for (const auto& page : pages) {
        const Gold gold = gold_of(page);
        const nashra::Article article = article_of(page);
        INFO(page.filename().string());
        for (const auto& [name, value] : gold.fields)
            CHECK(field(article, name) == value);
        CHECK(body_of(article) == gold.body);
        CHECK(stories_of(article) == gold.headlines);
    }
}

TEST_CASE("A terminal that pastes no blank lines changes nothing", "[source][page][gold]") {
    // Its subheading stands below a list, and only the blank line between them parts the two.
    const std::string needs_blank_lines = "cable-related.txt";
    for (const auto& page : pages_in("copied", ".txt")) {
        if (page.filename() == needs_blank_lines) continue;
        const Gold gold = gold_of(page);
        std::string dense;
        std::ifstream in{page};
        for (std::string line; std::getline(in, line);) {
            if (line.find_first_not_of(" \t") != std::string::npos) dense += line + '\n';
        }
        const nashra::Article article = nashra::read_articles(dense, {}).at(0);
        INFO(page.filename().string());
        CHECK(article.title == gold.fields.at("title"));
        CHECK(body_of(article) == gold.body);
        CHECK(stories_of(article) == gold.headlines);
    }
}

TEST_CASE("A saved page whose address nobody knows has its headlines too", "[source][html][gold]") {
    const fs::path page = kPages / "headlines/column-of-breaks.html";
    const auto article = nashra::read_articles(nashra::read_bytes(page.string()), {}).at(0);
    REQUIRE(article.headlines.size() == 3);
    CHECK(article.headlines[0].url == "news.asp?id=78");
}
