#include "programme/search.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;

TEST_CASE("Words are found sentence by sentence, to the end", "[programme]") {
    const auto programme = test::paragraphs(
        {"The ferry sails. No boat follows.", "Nothing.", "A ferry is a boat. The Ferry waits."});
    CHECK(find_next(programme, "ferry") == Place{0, 0, 0});
    CHECK(find_next(programme, "ferry", Place{0, 0, 77}) == Place{2, 0, 0});
    CHECK(find_next(programme, "ferry", Place{2, 0, 0}) == Place{2, 1, 0});
    CHECK(find_next(programme, "ferry", Place{2, 1, 0}) == std::nullopt);
    CHECK(find_next(programme, "boat", Place{0, 0, 0}) == Place{0, 1, 0});
    CHECK(find_next(programme, "train") == std::nullopt);
}

TEST_CASE("And back to the beginning", "[programme]") {
    const auto programme = test::paragraphs({"The ferry sails. A ferry waits.", "Ferry."});
    CHECK(find_previous(programme, "ferry") == Place{1, 0, 0});
    CHECK(find_previous(programme, "ferry", Place{1, 0, 5}) == Place{0, 1, 0});
    CHECK(find_previous(programme, "ferry", Place{0, 1, 5}) == Place{0, 0, 0});
    CHECK(find_previous(programme, "ferry", Place{0, 0, 5}) == std::nullopt);
}

TEST_CASE("Capitals, accents, vowel signs, tatweel and the forms of hamza do not matter",
          "[programme]") {
    const auto programme =
        test::paragraphs({"The \u00c9lys\u00e9e said so.",
                          "\u0642\u0627\u0644\u062a \u0623\u064e\u062e\u0652\u0628\u0627\u0631 "
                          "\u0627\u0644\u062c\u0632\u064a\u0640\u0640\u0631\u0629."});
    CHECK(find_next(programme, "elysee SAID") == Place{0, 0, 0});
    CHECK(find_next(programme,
                    "\u0627\u062e\u0628\u0627\u0631 \u0627\u0644\u062c\u0632\u064a\u0631\u0647") ==
          Place{1, 0, 0});
}

TEST_CASE("Words that go from one sentence into the next are found in their passage",
          "[programme]") {
    const auto programme = test::paragraphs({"Nothing.", "It is late. They sail."});
    CHECK(find_next(programme, "late they") == Place{1, 0, 0});
}

TEST_CASE("What has no letters is nowhere", "[programme]") {
    const auto programme = test::paragraphs({"One."});
    for (const auto* words : {"", " ", "..."})
        CHECK(find_next(programme, words) == std::nullopt);
}

TEST_CASE("In a text that may still change, words lead to where it begins", "[programme]") {
    Article teaser;
    teaser.extent = Extent::teaser;
    teaser.language = kEnglish;
    teaser.title = "Storm";
    teaser.blocks = {{BlockRole::paragraph, kEnglish, "First part."},
                     {BlockRole::paragraph, kEnglish, "A ferry."}};
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    programme.append(teaser);
    CHECK(find_next(programme, "ferry") == Place{1, 0, 0});
    CHECK(find_next(programme, "ferry", Place{1, 0, 0})->passage > programme.headline_end(1));
    CHECK(find_previous(programme, "ferry", programme.headline_start(2)) == Place{1, 0, 0});
}
