#include "reading/divide.h"

#include <catch2/catch.hpp>

using nashra::divide;
using nashra::kEnglish;
using nashra::kUndetermined;
using nashra::Passage;
using nashra::Place;
using nashra::Role;

TEST_CASE("A passage becomes sentences that know where they are", "[reading]") {
    const auto sentences = divide(Passage{Role::standfirst, kEnglish, "It rained. We left.", 1}, 7);
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[1].text == "We left.");
    CHECK(sentences[1].role == Role::standfirst);
    CHECK(sentences[1].place == Place{7, 1, 0});
    REQUIRE(sentences[1].runs.size() == 1);
    CHECK(sentences[1].runs[0].text == "We left.");
}

TEST_CASE("A passage without anything to say gives no sentences", "[reading]") {
    CHECK(divide(Passage{Role::body, kEnglish, "", 1}, 0).empty());
    CHECK(divide(Passage{Role::body, kEnglish, " *** — … ", 1}, 0).empty());
}

TEST_CASE("A passage of unknown language is spoken by the voice of its script", "[reading]") {
    const auto sentences = divide(Passage{Role::body, kUndetermined, "قال نعم.", 1}, 0);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].runs[0].language == nashra::kArabic);
}
