#include "cli/further_parts.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"

using namespace nashra;
using nashra::test::FakeClock;
using nashra::test::FakeFetcher;

namespace {

const std::string kStory = "https://news.example/lighthouse";

std::string address_of(int number) {
    return number == 1 ? kStory : kStory + "/" + std::to_string(number);
}

/// Page `number` of a long story, with "1 2 3 Next" below.
FetchedPage page(int number, int next) {
    std::string text =
        "<html lang=en><head><title>The lighthouse</title></head><body><article>"
        "<h1>The lighthouse</h1>";
    for (int i = 0; i < 3; ++i) {
        text += "<p>On page " + std::to_string(number) + " the keeper tells for the " +
                std::to_string(i + 1) +
                ". time how the lamp was lit, why it was put out again in the winter, and who "
                "carried the oil up the stairs every single night.</p>";
    }
    text += "<p class=pages><a href='" + kStory + "'>1</a>";
    if (next > 0) text += " <a href='" + address_of(next) + "'>Next page</a>";
    return {.bytes = text + "</p></article></body></html>",
            .address = address_of(number),
            .content_type = "text/html"};
}

struct Reading {
    FakeFetcher web;
    FakeClock clock;
    std::vector<std::string> texts;
    std::vector<Rest> rests;
    std::vector<std::string> notices;
    std::string missing;
    std::size_t most = 99;

    void read(const PartLimits& limits = {}) {
        Article first;
        first.title = "The lighthouse";
        first.url = kStory;
        first.next_part = address_of(2);
        const auto now = clock.steady();
        missing = read_further_parts(
            first, web, now,
            [&](const FurtherPart& part) {
                texts.push_back(part.text.blocks.at(0).text.substr(0, 9));
                rests.push_back(part.rest);
                if (!part.notice.empty()) notices.push_back(part.notice);
                return texts.size() < most ? Flow::more : Flow::stop;
            },
            limits);
    }
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("An article is read to its last page, in order", "[cli]") {
    Reading reading;
    reading.web.answers[address_of(2)] = page(2, 3);
    reading.web.answers[address_of(3)] = page(3, 0);
    reading.read();
    CHECK(reading.texts == Texts{"On page 2", "On page 3"});
    CHECK(reading.rests == std::vector{Rest::to_come, Rest::none});
    CHECK(reading.missing.empty());
    CHECK(reading.web.asked.size() == 2);
}

TEST_CASE("What follows a missing page is missing too, and is said in one line", "[cli]") {
    Reading reading;
    reading.web.answers[address_of(2)] = page(2, 3);
    reading.read();
    CHECK(reading.texts == Texts{"On page 2"});
    CHECK(reading.missing == "page 3 of 'The lighthouse' is missing: cannot fetch '" +
                                 address_of(3) + "': no connection (go online)");
}

TEST_CASE("Pages that lead in a circle are read once", "[cli]") {
    Reading reading;
    reading.web.answers[address_of(2)] = page(2, 3);
    auto again = page(2, 3);
    again.address = address_of(3);
    reading.web.answers[address_of(3)] = again;
    reading.read();
    CHECK(reading.texts == Texts{"On page 2"});
    CHECK(reading.missing.empty());

    Reading redirected;
    auto back = page(1, 2);
    redirected.web.answers[address_of(2)] = back;
    redirected.read();
    CHECK(redirected.texts.empty());
    CHECK(redirected.missing.empty());
}

TEST_CASE("A page that leads to another site is no further one", "[cli]") {
    Reading reading;
    auto other = page(2, 3);
    other.address = "https://other.example/lighthouse/2";
    reading.web.answers[address_of(2)] = other;
    reading.read();
    CHECK(reading.texts.empty());
    CHECK(reading.missing.find("leads to another site") != std::string::npos);
}

TEST_CASE("There is an end to pages, to bytes and to time", "[cli]") {
    Reading reading;
    for (int i = 2; i < 60; ++i)
        reading.web.answers[address_of(i)] = page(i, i + 1);
    SECTION("pages") {
        reading.read({.parts = 3});
        CHECK(reading.texts.size() == 2);
        CHECK(reading.missing ==
              "only 3 pages of 'The lighthouse' are read (the next one is " + address_of(4) + ")");
    }
    SECTION("bytes") {
        reading.read({.bytes = 100});
        CHECK(reading.texts.size() == 1);
    }
    SECTION("time") {
        reading.read({.time = std::chrono::seconds{0}});
        CHECK(reading.texts.empty());
    }
    SECTION("a listener who has left") {
        reading.most = 1;
        reading.read();
        CHECK(reading.texts.size() == 1);
        CHECK(reading.missing.empty());
    }
}

TEST_CASE("What the listener should know of a further page is handed on", "[cli]") {
    Reading reading;
    reading.web.answers[address_of(2)] = page(2, 3);
    auto kept = page(3, 0);
    kept.notice = "offline: reading the copy of Tuesday";
    reading.web.answers[address_of(3)] = kept;
    reading.read();
    CHECK(reading.notices == Texts{"offline: reading the copy of Tuesday"});
}

TEST_CASE("Only the time in which pages are waited for counts", "[cli]") {
    FakeClock clock;
    Article first;
    first.url = kStory;
    first.next_part = address_of(2);
    FurtherParts parts{first, clock.steady(), {.time = std::chrono::seconds{10}}};
    clock.advance(std::chrono::seconds{60});
    REQUIRE(parts.next_address() == address_of(2));
    clock.advance(std::chrono::seconds{9});
    REQUIRE(parts.take(page(2, 3)));
    clock.advance(std::chrono::seconds{60});
    REQUIRE(parts.next_address() == address_of(3));
    clock.advance(std::chrono::seconds{2});
    REQUIRE(parts.take(page(3, 4)));
    CHECK_FALSE(parts.next_address());
    CHECK(parts.missing().find("only 3 pages of") == 0);
}

TEST_CASE("A further page that is no page is missing", "[cli]") {
    Reading reading;
    reading.web.answers[address_of(2)] = FetchedPage{
        .bytes = "\x89PNG\r\n\x1a\n" + std::string(100, '\1'), .address = address_of(2)};
    reading.read();
    CHECK(reading.missing.find("page 2 of 'The lighthouse' is missing: ") == 0);
}
