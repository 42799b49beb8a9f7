#include "programme/utterances.h"

#include <string>

#include <catch2/catch.hpp>

#include "fakes/pages.h"

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

TEST_CASE("Where a passage is said its sentences are known as they are written, with their words",
          "[programme]") {
    const auto programme = test::paragraphs({"It cost $5. *** It is late."});
    const auto written = written_sentences(programme, 0);
    REQUIRE(written.size() == utterances(programme, 0).size());
    for (const auto& sentence : written) {
        CHECK(sentence.text == sentence_text(programme, sentence.place));
        CHECK(sentence.words == written_words(programme, sentence.place));
        CHECK_FALSE(sentence.words.empty());
    }
    CHECK(written_sentences(pashto_page(), 1).empty());
}

TEST_CASE("Of an endless passage the sentences are known, but not their words", "[programme]") {
    std::string endless;
    while (endless.size() <= kLongestDivided)
        endless += "It is late. ";
    const auto programme = test::paragraphs({endless});
    const auto written = written_sentences(programme, 0);
    REQUIRE(written.size() > 2);
    CHECK(written[1].text == sentence_text(programme, written[1].place));
    CHECK_FALSE(written[1].text.empty());
    CHECK(written[1].words.empty());
}
