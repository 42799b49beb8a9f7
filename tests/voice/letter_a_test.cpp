#include "voice/letter_a.h"

#include <catch2/catch.hpp>

using nashra::letter_a_as_it_sounds;

TEST_CASE("A letter A is given to the voice as it sounds", "[voice]") {
    CHECK(letter_a_as_it_sounds("ten thirty A M today") == "ten thirty eh M today");
    CHECK(letter_a_as_it_sounds("A P said") == "eh P said");
    CHECK(letter_a_as_it_sounds("the U A E, the U S A") == "the U eh E, the U S eh");
    CHECK(letter_a_as_it_sounds("the I A E A.") == "the I eh E eh.");
    CHECK(letter_a_as_it_sounds("A F P said") == "eh F P said");
    CHECK(letter_a_as_it_sounds("vitamin A is") == "vitamin eh is");
    CHECK(letter_a_as_it_sounds("an Airbus A three twenty") == "an Airbus eh three twenty");
}

TEST_CASE("The article stays what it is", "[voice]") {
    for (const auto* text :
         {"A man said", "A U S official", "A B B C report", "a man", "He left. A car came",
          "Not A Chance", "a C E O", "AIDS", "A's", "", "A"}) {
        CHECK(letter_a_as_it_sounds(text) == text);
    }
}
