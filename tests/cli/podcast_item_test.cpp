#include "cli/podcast_item.h"

#include <catch2/catch.hpp>

#include "cli/episode_maker.h"
#include "cli/production.h"
#include "fakes/pages.h"

using namespace nashra;

TEST_CASE("An episode has its story's name, else its address, else one of its text", "[cli]") {
    ArticleStore store;
    auto article = test::whole_article();
    const auto nameless = item_of(article, store).guid;
    CHECK(nameless.starts_with("nashra:"));
    auto other = article;
    other.blocks.front().text += '!';
    CHECK(item_of(other, store).guid != nameless);
    article.url = "https://example.org/a";
    CHECK(item_of(article, store).guid == "https://example.org/a");
    article.story = "the story";
    CHECK(item_of(article, store).guid == "the story");
}

TEST_CASE("A bulletin has all articles, its site once, and the name of its day", "[cli]") {
    ArticleStore store;
    auto article = test::whole_article();
    article.story = "first";
    article.published = "2026-11-27T08:00:00Z";
    auto arabic = article;
    arabic.story = "second";
    arabic.language = kArabic;
    arabic.published = "2026-11-26T08:00:00Z";
    arabic.blocks.push_back({BlockRole::paragraph, kArabic, std::string(500, 'x')});
    const auto bulletin =
        bulletin_of({item_of(article, store), item_of(arabic, store)}, "2026-11-28");
    CHECK(bulletin.guid == "bulletin:2026-11-28");
    CHECK(bulletin.published.empty());
    CHECK(bulletin.articles.front().head.site == "Site");
    CHECK(bulletin.articles.back().head.site.empty());
    CHECK(bulletin.articles.size() == 2);
    CHECK(bulletin.stories == std::vector<std::string>{"first", "second"});
    CHECK(bulletin.title == "نشرة الأخبار 2026-11-28");
}

TEST_CASE("Whatever changes the sound or the texts of an episode changes its key", "[cli]") {
    ArticleStore store;
    const auto item = item_of(test::whole_article(), store);
    const Production production;
    const auto key = content_key(production, item);
    CHECK(content_key(production, item) == key);
    auto text = item;
    auto other = test::whole_article();
    other.blocks.front().text += '!';
    text.articles.front() = store.keep(other);
    auto date = item;
    date.articles.front().head.published = "2026-11-27T08:00:00Z";
    // What stands in one part cannot pass for the other.
    auto moved = item;
    moved.articles.front().head.standfirst += moved.articles.front().head.byline;
    moved.articles.front().head.byline.clear();
    for (const auto& changed : {text, date, moved})
        CHECK(content_key(production, changed) != key);

    const auto fingerprint = production_fingerprint(production, {.engine = "1.51"});
    CHECK(production_fingerprint(production, {.engine = "1.51"}) == fingerprint);
    CHECK(production_fingerprint(production, {.engine = "1.52"}) != fingerprint);
    auto faster = production;
    faster.delivery.speed = Speed{300};
    auto better = production;
    better.encoding.quality = 2;
    for (const auto& changed : {faster, better})
        CHECK(production_fingerprint(changed, {.engine = "1.51"}) != fingerprint);
    auto busier = production;
    busier.encoding.jobs = 8;  // the file is the same
    CHECK(production_fingerprint(busier, {.engine = "1.51"}) == fingerprint);
}

TEST_CASE("An episode's folder is called by its day, its title and its key", "[cli]") {
    ArticleStore store;
    auto item = item_of(test::whole_article(), store);
    item.title = "Ferry's late: 2 hours!";
    CHECK(stem_of({&item, "1f2e3d4c5b6a7988", "2026-11-28T06:30:00Z"}) ==
          "2026-11-28-ferrys-late-2-hours-1f2e3d4c");
    item.title = "خبر";
    CHECK(stem_of({&item, "1f2e3d4c5b6a7988", "2026-11-28T06:30:00Z"}) == "2026-11-28-1f2e3d4c");
    item.title = "../../etc";
    CHECK(stem_of({&item, "1f2e3d4c5b6a7988", "../x"}) == "x-etc-1f2e3d4c");
}
