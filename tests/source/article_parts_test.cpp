#include "source/article_parts.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

Article page(const std::vector<std::string>& paragraphs) {
    Article article;
    article.title = "The town argues about its lighthouse";
    article.standfirst = "A dark tower divides the council of the town.";
    for (const auto& text : paragraphs)
        article.blocks.push_back({BlockRole::paragraph, kEnglish, text});
    return article;
}

std::vector<std::string> texts(const Article& article) {
    std::vector<std::string> texts;
    for (const auto& block : article.blocks)
        texts.push_back(block.text);
    return texts;
}

using Texts = std::vector<std::string>;

constexpr const char* kAbout = "Salma Attar writes about the coast and its people.";

}  // namespace

TEST_CASE("A further part is what was not read before", "[source]") {
    ArticleParts parts{page({"One is here.", kAbout})};
    auto second = page({"The town argues about its lighthouse", "Two is there.", kAbout});
    second.next_part = "https://news.example/story/3";
    const auto fresh = parts.next(second);
    CHECK(texts(fresh) == Texts{"Two is there."});
    CHECK(fresh.next_part == "https://news.example/story/3");
    CHECK(fresh.title.empty());
    CHECK(fresh.standfirst.empty());
    CHECK(texts(parts.next(page({"Two is there.", "Three is last."}))) == Texts{"Three is last."});
}

TEST_CASE("A summary of its own is the part's first paragraph", "[source]") {
    ArticleParts parts{page({"One is here."})};
    auto second = page({"Two is there."});
    second.standfirst = "The council meets again after the summer.";
    CHECK(texts(parts.next(second)) ==
          Texts{"The council meets again after the summer.", "Two is there."});
}

TEST_CASE("Short words may be said again, but not at the top", "[source]") {
    ArticleParts parts{page({"Yes.", "One is here."})};
    CHECK(texts(parts.next(page({"Yes.", "Two is there.", "Yes."}))) ==
          Texts{"Two is there.", "Yes."});
}

TEST_CASE("The same page again is no part", "[source]") {
    ArticleParts parts{page({"One is here.", "Yes."})};
    CHECK(parts.next(page({"One is here.", "Yes."})).blocks.empty());
}

TEST_CASE("An address that only counts names needs the same title", "[source]") {
    ArticleParts parts{page({"One is here."})};
    auto other = page({"Two is there."});
    other.title = "Pilots climb the stairs";
    other.url = "https://news.example/town/q2.html";
    CHECK(parts.next(other).blocks.empty());
    other.url = "https://news.example/town/lighthouse/2";  // says that it is a part
    CHECK(texts(parts.next(other)) == Texts{"Two is there."});
    auto further = page({"Three is last."});
    further.title += " (page 3)";
    further.url = "https://news.example/town/q3.html";
    CHECK(texts(parts.next(further)) == Texts{"Three is last."});
}
