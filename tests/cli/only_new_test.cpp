#include "cli/only_new.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"
#include "fakes/test_folder.h"

using namespace nashra;

namespace {

Article story(const std::string& name) {
    auto article = test::whole_article();
    article.story = name;
    article.headlines.clear();
    return article;
}

struct Shelf {
    test::TestFolder folder;
    Database database{folder / "library.db"};
    Ledger ledger{database};
};

}  // namespace

TEST_CASE("Stories that were heard are left out", "[cli]") {
    Shelf shelf;
    shelf.ledger.mark_heard("post.example/a", Time{});
    std::vector<Article> articles{story("post.example/a"), story("post.example/b"), story("")};
    leave_out_heard(articles, shelf.ledger);
    REQUIRE(articles.size() == 2);
    CHECK(articles[0].story == "post.example/b");
    CHECK(articles[1].story.empty());
}

TEST_CASE("Of a page whose article was heard the headlines that are new stay", "[cli]") {
    Shelf shelf;
    shelf.ledger.mark_heard("post.example/a", Time{});
    shelf.ledger.mark_heard("post.example/rain", Time{});
    auto page = story("post.example/a");
    page.headlines = {{"Rain", "https://www.post.example/rain?utm_source=x"},
                      {"Snow", "https://www.post.example/snow"},
                      {"Wind", ""}};
    std::vector<Article> articles{page};
    leave_out_heard(articles, shelf.ledger);
    REQUIRE(articles.size() == 1);
    Programme programme;
    programme.append(articles.front(), {.masthead = Masthead::no});
    REQUIRE(programme.headline_count() == 2);
    CHECK(programme.headline_text(1) == "Snow");
    CHECK(programme.headline_text(2) == "Wind");
}

TEST_CASE("Of a front all of whose headlines were heard nothing is left", "[cli]") {
    Shelf shelf;
    shelf.ledger.mark_heard("post.example/rain", Time{});
    Article front;
    front.origin = Origin::front;
    front.title = "The Post";
    front.story = "post.example";
    front.headlines = {{"Rain", "https://post.example/rain"}};
    std::vector<Article> articles{front};
    leave_out_heard(articles, shelf.ledger);
    CHECK(articles.empty());

    front.headlines.push_back({"Snow", "https://post.example/snow"});
    articles = {front};
    leave_out_heard(articles, shelf.ledger);
    REQUIRE(articles.size() == 1);
    CHECK(articles.front().title == "The Post");
    CHECK(articles.front().headlines.size() == 1);
}
