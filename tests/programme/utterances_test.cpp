#include "programme/utterances.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

constexpr Language kPashto{"ps"};
const std::string kTwoSentences = "هغه به سبا کابل ته راشي. هغه وویل چې موږ به خبرې کوو.";

Programme pashto_page() {
    Article article;
    article.language = kPashto;
    article.title = "د افغانستان ولسمشر وویل چې راشي";
    article.blocks = {Block{BlockRole::paragraph, kPashto, kTwoSentences},
                      Block{BlockRole::paragraph, kPashto, kTwoSentences},
                      Block{BlockRole::paragraph, kEnglish, "That was all."},
                      Block{BlockRole::paragraph, kPashto, kTwoSentences}};
    article.headlines = {{kTwoSentences, {}}};
    Programme programme;
    programme.append(std::move(article));
    return programme;
}

}  // namespace

TEST_CASE("What no voice can read is announced once, not for each sentence", "[programme]") {
    const auto programme = pashto_page();
    REQUIRE(programme.passage_end() == 6);
    CHECK(utterances(programme, 0).size() == 1);  // the headline
    CHECK(utterances(programme, 1).empty());      // nothing but what was announced
    CHECK(utterances(programme, 2).empty());
    CHECK(utterances(programme, 3).size() == 1);  // English
    CHECK(utterances(programme, 4).size() == 1);  // announced anew behind it
}

TEST_CASE("A headline that no voice can read is announced, so that it can be skipped to",
          "[programme]") {
    CHECK(utterances(pashto_page(), 5).size() == 1);
}
