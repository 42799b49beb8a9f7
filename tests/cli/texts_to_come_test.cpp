#include "cli/texts_to_come.h"

#include <memory>
#include <optional>
#include <string>

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"
#include "fakes/fake_loudspeaker.h"

using namespace nashra;
using nashra::test::FakeFetcher;
using nashra::test::wait_until;

namespace {

std::string address_of(int number) { return "https://news.example/" + std::to_string(number); }

FetchedPage page(int number) {
    const auto name = "story number " + std::to_string(number);
    std::string text =
        "<html lang=en><title>The " + name + "</title><article><h1>The " + name + "</h1>";
    for (const auto* when : {"first", "second", "third"}) {
        text += "<p>For the " + std::string{when} + " time the keeper tells the " + name +
                ", how the lamp was lit, why it was put out again in the winter, and who carried "
                "the oil up the stairs every single night.</p>";
    }
    return {.bytes = text + "</article></html>", .address = address_of(number)};
}

Article teaser(int number) {
    Article article;
    article.origin = Origin::feed_item;
    article.extent = Extent::teaser;
    article.language = kEnglish;
    article.title = "Headline " + std::to_string(number);
    article.url = address_of(number);
    article.blocks = {{BlockRole::paragraph, kEnglish, "A teaser."}};
    return article;
}

/// A feed of so many teasers, and a web that has the first `pages` of their articles.
struct Morning {
    explicit Morning(int teasers, int pages, FullText full_text = FullText::yes) {
        for (int i = 1; i <= pages; ++i)
            web->answers[address_of(i)] = page(i);
        options.full_text = full_text;
        options.verbosity = Verbosity::quiet;
        texts.emplace(options, std::unique_ptr<Fetcher>{web});
        for (int i = 1; i <= teasers; ++i)
            texts->append(programme, teaser(i), {});
    }
    bool settles(std::uint32_t headline) {
        return wait_until([&] { return !programme.awaits(headline); });
    }
    Extent extent(std::uint32_t headline) { return programme.headline_extent(headline); }

    InputOptions options;
    Programme programme;
    FakeFetcher* web = new FakeFetcher;  // owned by texts
    std::optional<TextsToCome> texts;    // ends before the programme
};

}  // namespace

TEST_CASE("The articles behind teasers arrive while the programme is read", "[cli][threads]") {
    Morning feed{3, 2};
    REQUIRE(feed.programme.awaits(1));
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(1));
    REQUIRE(feed.settles(2));
    REQUIRE(feed.settles(3));
    CHECK(feed.extent(1) == Extent::whole);
    CHECK(feed.programme.passage(feed.programme.headline_start(2).passage + 1)
              .text.find("For the first time the keeper tells the story number 2") == 0);
    CHECK(feed.extent(3) == Extent::teaser);  // its page cannot be had
    CHECK(feed.programme.headline_text(1) == "Headline 1");
}

TEST_CASE("Nothing is awaited where no full text is wanted", "[cli]") {
    const Morning feed{2, 2, FullText::no};
    CHECK_FALSE(feed.programme.awaits(1));
    CHECK_FALSE(feed.programme.awaits(2));
}

TEST_CASE("What is near to the listener comes first, and what is far when they come nearer",
          "[cli][threads]") {
    Morning feed{60, 60};
    feed.texts->listener_at(31);
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(50));
    feed.texts->listener_at(40);
    REQUIRE(feed.settles(59));
    CHECK(feed.programme.awaits(1));
    CHECK(feed.programme.awaits(60));
    feed.texts.reset();  // and may be left at any moment
}

TEST_CASE("Who has heard the teaser before its page was asked for costs no request",
          "[cli][threads]") {
    Morning feed{2, 2};
    feed.programme.settle(1);
    feed.texts->start(feed.programme);
    REQUIRE(feed.settles(2));
    CHECK(feed.extent(1) == Extent::teaser);
    CHECK(feed.web->asked.size() == 1);
}
