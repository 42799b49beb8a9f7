#include "programme/programme.h"

#include <atomic>
#include <thread>

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;
using nashra::test::whole_article;

namespace {

std::vector<Role> roles(const Programme& programme) {
    std::vector<Role> roles;
    for (std::uint32_t i = 0; i < programme.passage_end(); ++i)
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

TEST_CASE("The name of a front is its masthead and no headline", "[programme]") {
    Article front;
    front.origin = Origin::front;
    front.title = "Harbour Post";
    front.blocks = {{BlockRole::paragraph, kEnglish, "A word before the news."}};
    front.headlines = {{"First headline", ""}, {"Second headline", ""}};
    Programme programme;
    programme.append(front);
    CHECK(roles(programme) == std::vector{Role::site, Role::body, Role::related, Role::related});
    CHECK(programme.headline_count() == 2);
    CHECK(programme.headline_text(1) == "First headline");
    CHECK(programme.headline_start(1) == Place{2, 0, 0});
    Programme short_programme;
    short_programme.append(front, {HeadlinesOnly::yes, Related::yes});
    CHECK(roles(short_programme) == std::vector{Role::related, Role::related});
}

TEST_CASE("Without related headlines the article ends the reading", "[programme]") {
    Programme programme;
    programme.append(whole_article(), {HeadlinesOnly::no, Related::no});
    CHECK(programme.passage(programme.passage_end() - 1).text == "Heading");
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

namespace {

Article teaser(const std::string& title, const std::string& words) {
    Article article;
    article.origin = Origin::feed_item;
    article.extent = Extent::teaser;
    article.language = kEnglish;
    article.title = title;
    article.blocks = {{BlockRole::paragraph, kEnglish, words}};
    return article;
}

Article text_of(const std::vector<std::string>& paragraphs) {
    Article article;
    for (const auto& words : paragraphs)
        article.blocks.push_back({BlockRole::paragraph, kEnglish, words});
    return article;
}

/// Two teasers whose articles are on their way.
Programme two_teasers() {
    Programme programme;
    const RunningOrder order{.rest = Rest::to_come};
    programme.append(teaser("Storm", "A teaser."), order);
    programme.append(teaser("Calm", "Another."), order);
    return programme;
}

std::vector<std::string> texts(const Programme& programme) {
    std::vector<std::string> texts;
    for (auto at = programme.passage_from(0); at; at = programme.passage_from(*at + 1))
        texts.push_back(programme.passage(*at).text);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("What arrives takes the teaser's place, and moves nothing else", "[programme]") {
    auto programme = two_teasers();
    const auto calm = programme.headline_start(2);
    REQUIRE(texts(programme) == Texts{"Storm", "A teaser.", "Calm", "Another."});
    REQUIRE(programme.arrive(1, text_of({"One.", "Two.", "Three."}), Rest::none));
    CHECK(texts(programme) == Texts{"Storm", "One.", "Two.", "Three.", "Calm", "Another."});
    CHECK(programme.headline_count() == 2);
    CHECK(programme.headline_start(1) == Place{0, 0, 0});
    CHECK(programme.headline_start(2) == calm);
    CHECK(programme.headline_text(2) == "Calm");
    CHECK(programme.headline_at({3, 0, 0}) == 1);
    CHECK(programme.headline_at(calm) == 2);
    CHECK(programme.headline_extent(1) == Extent::whole);
    CHECK(programme.headline_extent(2) == Extent::teaser);
    CHECK(programme.passage(calm.passage).headline == 2);
}

TEST_CASE("A story changes only behind its headline, and only while it is awaited", "[programme]") {
    auto programme = two_teasers();
    CHECK(programme.awaits(1));
    CHECK_FALSE(programme.awaited_at(0).has_value());
    CHECK(programme.awaited_at(1) == 1);
    programme.settle(1);
    CHECK_FALSE(programme.awaits(1));
    CHECK_FALSE(programme.awaited_at(1).has_value());
    CHECK_FALSE(programme.arrive(1, text_of({"Too late."}), Rest::none));
    CHECK(programme.passage(1).text == "A teaser.");
    CHECK(programme.awaits(2));
}

TEST_CASE("An article is continued page by page", "[programme]") {
    Programme programme;
    auto first = test::whole_article();
    programme.append(first, {.masthead = Masthead::no, .rest = Rest::to_come});
    const auto related = programme.headline_start(2);
    const auto end = static_cast<std::uint32_t>(5);  // headline, standfirst, byline, two blocks
    CHECK_FALSE(programme.awaited_at(end - 1).has_value());
    CHECK(programme.awaited_at(end) == 1);
    REQUIRE(programme.arrive(1, text_of({"Page two."}), Rest::to_come));
    CHECK_FALSE(programme.awaited_at(end).has_value());
    CHECK(programme.awaited_at(end + 1) == 1);
    REQUIRE(programme.arrive(1, text_of({"Page three."}), Rest::none));
    CHECK(texts(programme) == Texts{"Title", "Standfirst", "Byline", "One is here. Two is there.",
                                    "Heading", "Page two.", "Page three.", "Second headline",
                                    "Third headline"});
    CHECK(programme.headline_start(2) == related);
}

TEST_CASE("What was said of a teaser's text is not meant for the article that takes its place",
          "[programme]") {
    auto programme = two_teasers();
    const auto calm = programme.headline_start(2).passage;
    for (const auto passage : {0U, 1U, calm + 1}) {
        programme.leave_out({passage});
        programme.choose_language(passage, kArabic);
    }
    REQUIRE(programme.arrive(1, text_of({"One.", "Two."}), Rest::to_come));
    CHECK(texts(programme) == Texts{"", "One.", "Two.", "Calm", ""});
    CHECK(programme.passage(0).chosen == kArabic);
    CHECK_FALSE(programme.passage(1).chosen.known());
    CHECK(programme.passage(calm + 1).chosen == kArabic);
    programme.leave_out({2});
    REQUIRE(programme.arrive(1, text_of({"Three."}), Rest::none));  // behind what is there
    CHECK(texts(programme) == Texts{"", "One.", "", "Three.", "Calm", ""});
}

TEST_CASE("Letters are counted anew when something arrives", "[programme]") {
    auto programme = two_teasers();
    const auto calm = programme.headline_start(2).passage;
    CHECK(programme.letters() == 5 + 9 + 4 + 8);
    CHECK(programme.letters_before(calm) == 14);
    programme.arrive(1, text_of({"One.", "Two."}), Rest::none);
    CHECK(programme.letters() == 5 + 8 + 4 + 8);
    CHECK(programme.letters_before(2) == 9);
    CHECK(programme.letters_before(3) == 13);  // where there is room
    CHECK(programme.letters_before(calm) == 13);
    CHECK(programme.letters_before(calm + 1) == 17);
}

TEST_CASE("A skip goes over the room that is left", "[programme]") {
    auto programme = two_teasers();
    const auto calm = programme.headline_start(2).passage;
    CHECK(programme.passage_from(2) == calm);
    CHECK(programme.passage_before(calm) == 1);
    CHECK(programme.passage(2).text.empty());
    CHECK(programme.passage_from(programme.passage_end()) == std::nullopt);
    CHECK(programme.passage_before(0) == std::nullopt);
}

TEST_CASE("With headlines only, nothing is awaited", "[programme]") {
    Programme programme;
    programme.append(teaser("Storm", "A teaser."),
                     {.headlines_only = HeadlinesOnly::yes, .rest = Rest::to_come});
    CHECK_FALSE(programme.awaits(1));
}

TEST_CASE("Stories are read while others of megabytes arrive", "[programme][threads]") {
    auto programme = two_teasers();
    programme.append(teaser("Rain", "A last one."));
    std::atomic<bool> arrived = false;
    std::thread network{[&] {
        for (int page = 0; page < 20; ++page) {
            const std::vector<std::string> paragraphs(100, std::string(2000, 'a'));
            for (const auto story : {1U, 2U})
                programme.arrive(story, text_of(paragraphs),
                                 page < 19 ? Rest::to_come : Rest::none);
        }
        arrived = true;
    }};
    const auto rain = programme.headline_start(3).passage;
    std::size_t read = 0;
    do {
        read += programme.headline_text(3) == "Rain" ? 1 : 0;
        read += programme.passage(rain + 1).text == "A last one." ? 1 : 0;
        read -= 2;
    } while (!arrived);
    network.join();
    CHECK(read == 0);
    CHECK(programme.passage(1).text == std::string(2000, 'a'));
    CHECK(programme.passage(2000).text == std::string(2000, 'a'));
    CHECK(programme.passage(2001).text.empty());
    CHECK(programme.letters_before(rain) == 2 * 2000 * 2000 + 5 + 4);
}
