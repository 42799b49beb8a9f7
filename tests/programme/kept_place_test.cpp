#include "programme/kept_place.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;
using Nearness = FoundPlace::Nearness;

namespace {

Article story(const std::string& name, const std::vector<std::string>& paragraphs) {
    Article article;
    article.origin = Origin::feed_item;
    article.language = kEnglish;
    article.title = "About " + name;
    article.story = name;
    for (const auto& text : paragraphs)
        article.blocks.push_back({BlockRole::paragraph, kEnglish, text});
    return article;
}

/// Each story: 0 headline, 1 two sentences, 2 one sentence.
Programme feed_of(const std::vector<std::string>& names) {
    Programme programme;
    for (const auto& name : names) {
        programme.append(story(
            name, {"First of " + name + ". Second of " + name + ".", "Third of " + name + "."}));
    }
    return programme;
}

/// In the second paragraph of the story `b`.
KeptPlace in_b() { return keep(feed_of({"a", "b", "c", "d"}), {5, 0, 77}, 0); }

}  // namespace

TEST_CASE("A place is found where it was", "[programme]") {
    const auto programme = feed_of({"a", "b", "c"});
    const auto kept = keep(programme, {4, 1, 300}, 0);
    CHECK(kept.story == "b");
    CHECK(kept.text == "Second of b.");
    CHECK(kept.headline == 2);
    CHECK(kept.headlines == 3);
    const auto found = find_again(programme, kept);
    REQUIRE(found);
    CHECK(found->from.place == Place{4, 1, 0});
    CHECK_FALSE(found->from.word);
    CHECK(found->nearness == Nearness::sentence);
}

TEST_CASE("A place is found by its story, whatever stories came before it", "[programme]") {
    const auto found = find_again(feed_of({"new", "newer", "a", "b", "c"}), in_b());
    REQUIRE(found);
    CHECK(found->from.place == Place{11, 0, 0});
    CHECK(found->nearness == Nearness::sentence);
}

TEST_CASE("A place is found by its sentence, whatever paragraphs came before it", "[programme]") {
    Programme programme;
    programme.append(story("b", {"An update.", "Another.", "First of b.", "Third of b."}));
    const auto found = find_again(programme, in_b());
    REQUIRE(found);
    CHECK(found->from.place == Place{4, 0, 0});
}

TEST_CASE("Of a sentence that stands several times it is the nearest", "[programme]") {
    const auto programme =
        test::paragraphs({"No comment.", "One.", "No comment.", "Two.", "No comment. No comment."});
    for (const auto place : {Place{0, 0, 0}, Place{2, 0, 0}, Place{4, 0, 0}, Place{4, 1, 0}}) {
        const auto found = find_again(programme, keep(programme, place, 0));
        REQUIRE(found);
        CHECK(found->from.place == place);
    }
}

TEST_CASE("Where the sentence is gone its story goes on about there", "[programme]") {
    Programme programme;
    programme.append(story("b", {"One.", "Two.", "Three."}));
    programme.append(story("c", {"Third of b."}));
    const auto found = find_again(programme, in_b());
    REQUIRE(found);
    CHECK(found->from.place == Place{2, 0, 0});
    CHECK(found->nearness == Nearness::story);

    Programme shorter;
    shorter.append(story("b", {"One."}));
    shorter.append(story("c", {"Two."}));
    CHECK(find_again(shorter, in_b())->from.place == Place{0, 0, 0});
}

TEST_CASE("Where the story is gone the next one that followed it is read", "[programme]") {
    const auto found = find_again(feed_of({"new", "a", "d", "c"}), in_b());
    REQUIRE(found);
    CHECK(found->from.place == Place{9, 0, 0});
    CHECK(found->nearness == Nearness::following);
    CHECK_FALSE(find_again(feed_of({"new", "newer"}), in_b()));
    CHECK_FALSE(find_again(Programme{}, in_b()));
}

TEST_CASE("A story whose headline was rewritten is known by the sentence that was heard",
          "[programme]") {
    const std::vector<std::string> texts{"The ferry stays in the harbour today.",
                                         "لم يصدر أي تعليق."};
    const auto page = [&](const std::string& title) {
        Programme programme;
        Article article;
        article.language = kEnglish;
        article.title = title;
        for (const auto& text : texts)
            article.blocks.push_back({BlockRole::paragraph, kEnglish, text});
        programme.append(std::move(article));
        return programme;
    };
    const auto before = page("Ferry late");
    const auto now = page("Ferry cancelled");
    const auto found = find_again(now, keep(before, {1, 0, 0}, 0));
    REQUIRE(found);
    CHECK(found->from.place == Place{1, 0, 0});
    CHECK(found->nearness == Nearness::sentence);
    CHECK_FALSE(find_again(now, keep(before, {2, 0, 0}, 0)));  // any story may say so

    auto twice = page("Ferry cancelled");
    twice.append(story("b", texts));
    CHECK_FALSE(find_again(twice, keep(before, {1, 0, 0}, 0)));  // it may be either
}

TEST_CASE("A story that had a name and is gone is not taken for the one in its place",
          "[programme]") {
    const std::string closing = "Reporting by the harbour desk, follow us for more.";
    Programme before;
    before.append(story("a", {"One.", closing}));
    Programme now;
    now.append(story("b", {"Two.", closing}));
    CHECK_FALSE(find_again(now, keep(before, {2, 0, 0}, 0)));
}

TEST_CASE("A place in a text that is still on its way is its headline", "[programme]") {
    auto teaser = story("b", {"A teaser."});
    teaser.extent = Extent::teaser;
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    CHECK(find_again(programme, in_b())->from.place == Place{0, 0, 0});
    REQUIRE(programme.arrive(1, story("b", {"First of b.", "Third of b."}), Rest::none));
    CHECK(find_again(programme, in_b())->from.place == Place{2, 0, 0});
}

TEST_CASE("A sentence that stands in the teaser too is waited for in the text", "[programme]") {
    auto teaser = story("b", {"Third of b."});
    teaser.extent = Extent::teaser;
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    const auto before = find_again(programme, in_b());
    REQUIRE(before);
    CHECK(before->from.place == Place{0, 0, 0});
    CHECK(before->nearness == Nearness::story);
    REQUIRE(programme.arrive(1, story("b", {"First of b.", "Third of b."}), Rest::none));
    const auto behind = find_again(programme, in_b());
    CHECK(behind->from.place == Place{2, 0, 0});
    CHECK(behind->nearness == Nearness::sentence);

    Programme no_more;
    no_more.append(teaser, {.rest = Rest::to_come});
    no_more.settle(1);
    CHECK(find_again(no_more, in_b())->from.place == Place{1, 0, 0});
}

TEST_CASE("A headline without a story's name goes by its address, or by its words", "[programme]") {
    const auto list = [](const std::vector<Headline>& headlines) {
        Article front;
        front.origin = Origin::front;
        front.language = kEnglish;
        front.headlines = headlines;
        Programme programme;
        programme.append(front);
        return programme;
    };
    const Headline rain{"Rain", "https://news.example/rain"};
    const auto before = list({rain, {"Snow", ""}});
    const auto after = list({{"Wind", ""}, {"Rain, again", rain.url}, {"Snow", ""}});
    CHECK(find_again(after, keep(before, {0, 0, 0}, 0))->from.place == Place{1, 0, 0});
    CHECK(find_again(after, keep(before, {1, 0, 0}, 0))->from.place == Place{2, 0, 0});
}

TEST_CASE("A reading goes on at the beginning of its clause", "[programme]") {
    const auto programme = test::paragraphs(
        {"The ferry sails at dawn, the captain said; nobody waits: it is late.",
         "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631\u060c "
         "\u0627\u0644\u064a\u0648\u0645 \u0641\u064a \u0628\u064a\u0631\u0648\u062a."});
    const auto word_of = [&](std::uint32_t passage, std::uint32_t word) {
        const auto begin = clause_start(programme, {passage, 0, 500}, word);
        CHECK(begin.place == Place{passage, 0, 0});
        return begin.word.value_or(0);
    };
    CHECK(word_of(0, 0) == 0);
    CHECK(word_of(0, 4) == 0);
    CHECK(word_of(0, 5) == 5);  // "the captain said"
    CHECK(word_of(0, 7) == 5);
    CHECK(word_of(0, 9) == 8);    // "nobody waits"
    CHECK(word_of(0, 12) == 10);  // "it is late"
    CHECK(word_of(0, 99) == 0);
    CHECK(word_of(1, 1) == 0);
    CHECK(word_of(1, 3) == 2);
}

TEST_CASE("A number or a time is no clause", "[programme]") {
    const auto programme = test::paragraphs({"It cost 1,200 dollars at 10:30 today."});
    CHECK_FALSE(clause_start(programme, {0, 0, 0}, 9).word);
}

TEST_CASE("In an endless paragraph a sentence goes by its number", "[programme]") {
    std::string endless;
    for (int i = 0; i < 3000; ++i)
        endless += "This is a sentence, number " + std::to_string(i) + ". ";
    const auto programme = test::paragraphs({"One.", endless});
    const auto kept = keep(programme, {1, 2000, 77}, 3);
    CHECK(kept.text.empty());
    const auto found = find_again(programme, kept);
    REQUIRE(found);
    CHECK(found->from.place == Place{1, 2000, 0});
    CHECK(found->nearness == Nearness::sentence);
    const auto begin = clause_start(programme, {1, 2000, 77}, 5);
    CHECK(begin.place == Place{1, 2000, 0});
    CHECK_FALSE(begin.word);
}
