#include "cli/resuming.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;

namespace {

Programme three_headlines() {
    Programme programme;
    programme.append(test::whole_article());
    return programme;
}

std::string line(const Programme& programme, std::uint32_t kept_headline,
                 const std::optional<FoundPlace>& found, Absence absence = Absence::gone) {
    return continuing(programme, {.headline = kept_headline, .headlines = 3}, found, absence);
}

}  // namespace

TEST_CASE("A listener is told in a line where the reading goes on", "[cli]") {
    const auto programme = three_headlines();
    const FoundPlace second{programme.headline_start(2)};
    const FoundPlace third{programme.headline_start(3)};
    CHECK(line(programme, 2, second) == "continuing at headline 2 of 3");
    CHECK(line(programme, 1, second) == "continuing at headline 2 of 3, 1 new one before it");
    CHECK(line(programme, 1, third) == "continuing at headline 3 of 3, 2 new ones before it");
    CHECK(line(programme, 3, second) == "continuing at headline 2 of 3");
    CHECK(line(programme, 1, FoundPlace{second.from, FoundPlace::Nearness::following}) ==
          "continuing at headline 2 of 3, the story where you stopped is gone");
    CHECK(line(programme, 1, std::nullopt) ==
          "the story where you stopped is gone, from the beginning");
}

TEST_CASE("A story that is left out because it was heard is not said to be gone", "[cli]") {
    const auto programme = three_headlines();
    const FoundPlace next{programme.headline_start(2), FoundPlace::Nearness::following};
    CHECK(line(programme, 1, next, Absence::heard) ==
          "continuing at headline 2 of 3, you have heard the story where you stopped");
    CHECK(line(programme, 1, std::nullopt, Absence::heard) ==
          "you have heard the story where you stopped, from the beginning");
}

TEST_CASE("Of a reading that begins at its beginning nothing is said", "[cli]") {
    CHECK(line(three_headlines(), 1, FoundPlace{}).empty());
}

TEST_CASE("In an article alone a listener is told how much of it is behind them", "[cli]") {
    const auto article = test::paragraphs({"The first half.", "The other half.", "", "---"});
    CHECK(line(article, 1, FoundPlace{Place{1, 0, 0}}) == "continuing at 45 per cent");
}
