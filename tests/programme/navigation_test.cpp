#include "programme/navigation.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;

namespace {

/// 0 site, 1 tagline, 2 headline, 3 standfirst, 4 byline, 5 two sentences, 6 heading, 7 and 8
/// related headlines.
Programme whole_programme() {
    Programme programme;
    programme.append(test::whole_article());
    return programme;
}

}  // namespace

TEST_CASE("The next sentence is in this passage or at the start of the next", "[programme]") {
    const auto programme = whole_programme();
    CHECK(next_sentence(programme, {5, 0, 77}) == Place{5, 1, 0});
    CHECK(next_sentence(programme, {5, 1, 77}) == Place{6, 0, 0});
    CHECK(next_sentence(programme, {8, 0, 0}) == std::nullopt);
    CHECK(next_sentence(programme, {99, 0, 0}) == std::nullopt);
}

TEST_CASE("Passages without a word are passed over", "[programme]") {
    const auto programme = test::paragraphs({"One.", "---", "Two."});
    CHECK(next_sentence(programme, {0, 0, 0}) == Place{2, 0, 0});
    CHECK(previous_sentence(programme, {2, 0, 0}) == Place{0, 0, 0});
}

TEST_CASE("The previous sentence may be the last one of the passage before", "[programme]") {
    const auto programme = whole_programme();
    CHECK(previous_sentence(programme, {5, 1, 77}) == Place{5, 0, 0});
    CHECK(previous_sentence(programme, {6, 0, 0}) == Place{5, 1, 0});
    CHECK(previous_sentence(programme, {0, 0, 5}) == Place{});
}

TEST_CASE("From the masthead the next headline is the article's own", "[programme]") {
    const auto programme = whole_programme();
    CHECK(next_headline(programme, {0, 0, 0}) == Place{2, 0, 0});
    CHECK(next_headline(programme, {2, 0, 0}) == Place{7, 0, 0});
    CHECK(next_headline(programme, {5, 1, 3}) == Place{7, 0, 0});
    CHECK(next_headline(programme, {7, 0, 3}) == Place{8, 0, 0});
    CHECK(next_headline(programme, {8, 0, 3}) == std::nullopt);
    CHECK(next_headline(Programme{}, {}) == std::nullopt);
}

TEST_CASE("Before the first headline lies the beginning", "[programme]") {
    const auto programme = whole_programme();
    CHECK(previous_headline(programme, {8, 0, 3}) == Place{7, 0, 0});
    CHECK(previous_headline(programme, {7, 0, 3}) == Place{2, 0, 0});
    CHECK(previous_headline(programme, {5, 0, 3}) == Place{});
}

TEST_CASE("A repeated headline begins at its own words", "[programme]") {
    const auto programme = whole_programme();
    CHECK(start_of_headline(programme, {5, 1, 3}) == Place{2, 0, 0});
    CHECK(start_of_headline(programme, {1, 0, 3}) == Place{});
    CHECK(start_of_headline(programme, {8, 0, 3}) == Place{8, 0, 0});
    CHECK(start_of_sentence({5, 1, 3}) == Place{5, 1, 0});
}

namespace {

/// 0 headline, 1 and 2 its teaser, and a second such story whose text is on its way too.
Programme two_teasers() {
    Article teaser;
    teaser.extent = Extent::teaser;
    teaser.language = kEnglish;
    teaser.title = "Storm";
    teaser.blocks = {{BlockRole::paragraph, kEnglish, "First part. Second part."},
                     {BlockRole::paragraph, kEnglish, "Third part."}};
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    programme.append(teaser, {.rest = Rest::to_come});
    return programme;
}

}  // namespace

TEST_CASE("In a story that may still change, every skip goes to where its text begins",
          "[programme]") {
    const auto programme = two_teasers();
    const Place text{1, 0, 0};
    CHECK(next_sentence(programme, {0, 0, 9}) == text);
    CHECK(next_sentence(programme, text) == text);
    CHECK(next_sentence(programme, {2, 0, 0}) == text);
    const auto second = programme.headline_start(2);
    CHECK(previous_sentence(programme, second) == text);
    CHECK(previous_sentence(programme, text) == Place{0, 0, 0});
}

TEST_CASE("Where nothing is known of a text, the skip goes to its place and not over it",
          "[programme]") {
    Article title;
    title.extent = Extent::teaser;
    title.language = kEnglish;
    title.title = "Storm";
    Programme programme;
    programme.append(title, {.rest = Rest::to_come});
    programme.append(title);
    CHECK(next_sentence(programme, {0, 0, 0}) == Place{1, 0, 0});
    CHECK(previous_sentence(programme, programme.headline_start(2)) == Place{0, 0, 0});
    programme.settle(1);
    CHECK(next_sentence(programme, {0, 0, 0}) == programme.headline_start(2));
}
