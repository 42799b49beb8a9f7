#include "programme/programme.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;
using nashra::test::whole_article;

namespace {

std::vector<Role> roles(const Programme& programme) {
    std::vector<Role> roles;
    for (std::uint32_t i = 0; i < programme.passage_count(); ++i)
        roles.push_back(programme.passage(i).role);
    return roles;
}

}  // namespace

TEST_CASE("A page is read from the masthead to the last related headline", "[programme]") {
    Programme programme;
    programme.append(whole_article());
    CHECK(roles(programme) == std::vector{Role::site, Role::tagline, Role::headline,
                                          Role::standfirst, Role::byline, Role::body, Role::heading,
                                          Role::related, Role::related});
}

TEST_CASE("Headlines only reads the headlines and nothing else", "[programme]") {
    Programme programme;
    programme.append(whole_article(), {HeadlinesOnly::yes, Related::yes});
    CHECK(roles(programme) == std::vector{Role::headline, Role::related, Role::related});
    CHECK(programme.headline_count() == 3);
}

TEST_CASE("A front's teaser belongs to its headline", "[programme]") {
    Article front;
    front.title = "The front";
    front.headlines = {{"First headline", "", "What it is about."}, {"Second headline", ""}};
    Programme programme;
    programme.append(front);
    CHECK(roles(programme) ==
          std::vector{Role::headline, Role::related, Role::standfirst, Role::related});
    CHECK(programme.headline_count() == 3);
    CHECK(programme.headline_at({2, 0, 0}) == 2);
    CHECK(programme.headline_start(3) == Place{3, 0, 0});
    Programme short_programme;
    short_programme.append(front, {HeadlinesOnly::yes, Related::yes});
    CHECK(roles(short_programme) == std::vector{Role::headline, Role::related, Role::related});
}

TEST_CASE("Without related headlines the article ends the reading", "[programme]") {
    Programme programme;
    programme.append(whole_article(), {HeadlinesOnly::no, Related::no});
    CHECK(programme.passage(programme.passage_count() - 1).text == "Heading");
    CHECK(programme.headline_count() == 1);
}

TEST_CASE("Headlines are counted from one, and the masthead belongs to the first", "[programme]") {
    Programme programme;
    programme.append(whole_article());
    REQUIRE(programme.headline_count() == 3);
    CHECK(programme.headline_at({0, 0, 0}) == 1);
    CHECK(programme.headline_start(1) == Place{2, 0, 0});
    CHECK(programme.headline_at({5, 1, 9}) == 1);
    CHECK(programme.headline_at({7, 0, 0}) == 2);
    CHECK(programme.headline_start(3) == Place{8, 0, 0});
    CHECK(programme.headline_text(2) == "Second headline");
    CHECK(programme.headline_at({99, 0, 0}) == 3);
}

TEST_CASE("The articles of several inputs follow each other", "[programme]") {
    Programme programme;
    programme.append(whole_article(), {HeadlinesOnly::yes, Related::no});
    programme.append(whole_article(), {HeadlinesOnly::no, Related::no});
    CHECK(programme.headline_count() == 2);
    CHECK(programme.headline_at({1, 0, 0}) == 2);  // the second page's masthead
    CHECK(programme.headline_text(2) == "Title");
}

TEST_CASE("An article without a headline counts as one, by its first words", "[programme]") {
    const auto programme = test::paragraphs({"First.", "Second."});
    CHECK(programme.headline_count() == 1);
    CHECK(programme.headline_text(1) == "First.");
}

TEST_CASE("A page that has nothing but a masthead is one headline", "[programme]") {
    Programme programme;
    Article article;
    article.site = "Site";
    programme.append(std::move(article));
    CHECK(programme.headline_count() == 1);
    CHECK(programme.headline_text(1) == "Site");
}

TEST_CASE("A front page's first headline is the first one of its list", "[programme]") {
    Programme programme;
    Article article;
    article.site = "Site";
    article.headlines = {{"One", ""}, {"", ""}, {"Two", ""}};
    programme.append(std::move(article));
    CHECK(programme.headline_count() == 2);
    CHECK(programme.headline_start(1) == Place{1, 0, 0});
    CHECK(programme.headline_at({0, 0, 0}) == 1);
}

TEST_CASE("An empty article is an empty programme", "[programme]") {
    Programme programme;
    programme.append({});
    CHECK(programme.empty());
    CHECK(programme.headline_count() == 0);
    CHECK(programme.headline_at({}) == 0);
}

TEST_CASE("Each headline knows where its article is", "[programme]") {
    auto article = whole_article();
    article.url = "https://post.example/storm";
    article.headlines.at(0).url = "https://post.example/fish";
    article.headlines.at(1).url.clear();
    Programme programme;
    programme.append(article);
    CHECK(programme.headline_address(1) == "https://post.example/storm");
    CHECK(programme.headline_extent(1) == Extent::whole);
    CHECK(programme.headline_address(2) == "https://post.example/fish");
    CHECK(programme.headline_extent(2) == Extent::title);
    CHECK(programme.headline_address(3).empty());

    Programme headlines;
    headlines.append(article, {.headlines_only = HeadlinesOnly::yes});
    CHECK(headlines.headline_extent(1) == Extent::title);
}

TEST_CASE("Without the masthead an article begins with its headline", "[programme]") {
    Programme programme;
    programme.append(whole_article(), {.masthead = Masthead::no});
    CHECK(programme.passage(0).role == Role::headline);
    CHECK(programme.headline_start(1) == Place{0, 0, 0});
}
