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
    CHECK(next(programme, Unit::sentence, {5, 0, 77}) == Place{5, 1, 0});
    CHECK(next(programme, Unit::sentence, {5, 1, 77}) == Place{6, 0, 0});
    CHECK(next(programme, Unit::sentence, {8, 0, 0}) == std::nullopt);
    CHECK(next(programme, Unit::sentence, {99, 0, 0}) == std::nullopt);
}

TEST_CASE("Passages without a word are passed over", "[programme]") {
    const auto programme = test::paragraphs({"One.", "---", "Two."});
    CHECK(next(programme, Unit::sentence, {0, 0, 0}) == Place{2, 0, 0});
    CHECK(previous(programme, Unit::sentence, {2, 0, 0}) == Place{0, 0, 0});
}

TEST_CASE("The previous sentence may be the last one of the passage before", "[programme]") {
    const auto programme = whole_programme();
    CHECK(previous(programme, Unit::sentence, {5, 1, 77}) == Place{5, 0, 0});
    CHECK(previous(programme, Unit::sentence, {6, 0, 0}) == Place{5, 1, 0});
    CHECK(previous(programme, Unit::sentence, {0, 0, 5}) == Place{});
}

TEST_CASE("From the masthead the next headline is the article's own", "[programme]") {
    const auto programme = whole_programme();
    CHECK(next(programme, Unit::headline, {0, 0, 0}) == Place{2, 0, 0});
    CHECK(next(programme, Unit::headline, {2, 0, 0}) == Place{7, 0, 0});
    CHECK(next(programme, Unit::headline, {5, 1, 3}) == Place{7, 0, 0});
    CHECK(next(programme, Unit::headline, {7, 0, 3}) == Place{8, 0, 0});
    CHECK(next(programme, Unit::headline, {8, 0, 3}) == std::nullopt);
    CHECK(next(Programme{}, Unit::headline, {}) == std::nullopt);
}

TEST_CASE("Before the first headline lies the beginning", "[programme]") {
    const auto programme = whole_programme();
    CHECK(previous(programme, Unit::headline, {8, 0, 3}) == Place{7, 0, 0});
    CHECK(previous(programme, Unit::headline, {7, 0, 3}) == Place{2, 0, 0});
    CHECK(previous(programme, Unit::headline, {5, 0, 3}) == Place{});
}

TEST_CASE("A repeated headline begins at its own words", "[programme]") {
    const auto programme = whole_programme();
    CHECK(start_of(programme, Unit::headline, {5, 1, 3}) == Place{2, 0, 0});
    CHECK(start_of(programme, Unit::headline, {1, 0, 3}) == Place{});
    CHECK(start_of(programme, Unit::headline, {8, 0, 3}) == Place{8, 0, 0});
    CHECK(start_of(programme, Unit::sentence, {5, 1, 3}) == Place{5, 1, 0});
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
    CHECK(next(programme, Unit::sentence, {0, 0, 9}) == text);
    CHECK(next(programme, Unit::sentence, text) == text);
    CHECK(next(programme, Unit::sentence, {2, 0, 0}) == text);
    const auto second = programme.headline_start(2);
    CHECK(previous(programme, Unit::sentence, second) == text);
    CHECK(previous(programme, Unit::sentence, text) == Place{0, 0, 0});
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
    CHECK(next(programme, Unit::sentence, {0, 0, 0}) == Place{1, 0, 0});
    CHECK(previous(programme, Unit::sentence, programme.headline_start(2)) == Place{0, 0, 0});
    programme.settle(1);
    CHECK(next(programme, Unit::sentence, {0, 0, 0}) == programme.headline_start(2));
}

TEST_CASE("Paragraphs are passages with something to say, from their first sentence",
          "[programme]") {
    const auto programme = test::paragraphs({"One. Two. Three.", "---", "Four. Five.", "Six."});
    CHECK(next(programme, Unit::paragraph, {0, 0, 9}) == Place{2, 0, 0});
    CHECK(next(programme, Unit::paragraph, {2, 1, 0}) == Place{3, 0, 0});
    CHECK(next(programme, Unit::paragraph, {3, 0, 0}) == std::nullopt);
    CHECK(start_of(programme, Unit::paragraph, {0, 2, 9}) == Place{0, 0, 0});
    CHECK(previous(programme, Unit::paragraph, {3, 0, 0}) == Place{2, 0, 0});
    CHECK(previous(programme, Unit::paragraph, {2, 0, 0}) == Place{0, 0, 0});
    CHECK(previous(programme, Unit::paragraph, {0, 0, 0}) == Place{});
}

namespace {

Article story(const std::string& title, const std::vector<Block>& blocks) {
    Article article;
    article.language = kEnglish;
    article.title = title;
    article.blocks = blocks;
    return article;
}

/// 0 headline, 1 text, 2 heading, 3 text, 4 heading, 5 text; 6 headline, 7 text.
Programme two_articles() {
    const auto text = [](const std::string& words) {
        return Block{BlockRole::paragraph, kEnglish, words};
    };
    const auto heading = [](const std::string& words) {
        return Block{BlockRole::heading, kEnglish, words};
    };
    Programme programme;
    programme.append(story("One", {text("First part."), heading("Then"), text("Second part."),
                                   heading("Later"), text("Third part.")}));
    programme.append(story("Two", {text("It is short.")}));
    return programme;
}

Programme headline_list(int count) {
    Article front;
    front.origin = Origin::front;
    front.language = kEnglish;
    for (int i = 1; i <= count; ++i)
        front.headlines.push_back({"Headline " + std::to_string(i), "", "A teaser."});
    Programme programme;
    programme.append(front);
    return programme;
}

}  // namespace

TEST_CASE("In an article a section begins at its headline and at each subheading", "[programme]") {
    const auto programme = two_articles();
    const auto after = [&](Place from) { return next(programme, Unit::section, from); };
    CHECK(after({0, 0, 5}) == Place{2, 0, 0});
    CHECK(after({2, 0, 0}) == Place{4, 0, 0});
    CHECK(after({5, 0, 5}) == Place{6, 0, 0});  // none is left: the next headline
    CHECK(after({7, 0, 0}) == std::nullopt);
    CHECK(start_of(programme, Unit::section, {3, 0, 5}) == Place{2, 0, 0});
    CHECK(start_of(programme, Unit::section, {1, 0, 5}) == Place{0, 0, 0});
    CHECK(previous(programme, Unit::section, {6, 0, 0}) == Place{4, 0, 0});
    CHECK(previous(programme, Unit::section, {4, 0, 0}) == Place{2, 0, 0});
    CHECK(previous(programme, Unit::section, {2, 0, 0}) == Place{0, 0, 0});
    CHECK(previous(programme, Unit::section, {0, 0, 0}) == Place{});
}

TEST_CASE("In a list of headlines a section is ten of them", "[programme]") {
    const auto programme = headline_list(25);
    const auto at = [&](std::uint32_t headline) { return programme.headline_start(headline); };
    CHECK(next(programme, Unit::section, at(1)) == at(11));
    CHECK(next(programme, Unit::section, at(20)) == at(25));
    CHECK(next(programme, Unit::section, at(25)) == std::nullopt);
    CHECK(previous(programme, Unit::section, at(25)) == at(15));
    CHECK(previous(programme, Unit::section, at(11)) == at(1));
    CHECK(previous(programme, Unit::section, at(5)) == at(1));
}

TEST_CASE("From the list behind an article the section before is the article's", "[programme]") {
    const auto programme = whole_programme();
    CHECK(next(programme, Unit::section, {6, 0, 0}) == Place{7, 0, 0});
    CHECK(previous(programme, Unit::section, {7, 0, 0}) == Place{6, 0, 0});
}

TEST_CASE("The masthead of a later input belongs to its own headline", "[programme]") {
    Programme programme;
    programme.append(test::whole_article(), {.related = Related::no});
    programme.append(test::whole_article());
    const auto masthead = Place{programme.headline_end(1), 0, 0};
    CHECK(masthead < programme.headline_start(2));
    CHECK(start_of(programme, Unit::headline, {masthead.passage + 1, 0, 7}) == masthead);
}

TEST_CASE("Headlines alone: whatever lies between them is passed over", "[programme]") {
    auto programme = two_articles();
    programme.read_headlines_only(HeadlinesOnly::yes);
    CHECK(next(programme, Unit::sentence, {0, 0, 0}) == Place{6, 0, 0});
    CHECK(next(programme, Unit::paragraph, {0, 0, 0}) == Place{6, 0, 0});
    CHECK(previous(programme, Unit::sentence, {6, 0, 0}) == Place{0, 0, 0});
    CHECK(next(programme, Unit::sentence, {3, 0, 0}) == Place{6, 0, 0});
    CHECK(next(programme, Unit::sentence, {6, 0, 0}) == std::nullopt);
    CHECK(next(programme, Unit::section, {0, 0, 0}) == Place{6, 0, 0});
}

TEST_CASE("A share of a passage is the sentence that begins there or before", "[programme]") {
    const auto programme = test::paragraphs({"One is here. Two is here. Six is here."});
    CHECK(place_in_passage(programme, 0, 0.0) == Place{0, 0, 0});
    CHECK(place_in_passage(programme, 0, 0.5) == Place{0, 1, 0});
    CHECK(place_in_passage(programme, 0, 1.0) == Place{0, 2, 0});
    CHECK(place_in_passage(programme, 7, 0.5) == Place{7, 0, 0});
}
