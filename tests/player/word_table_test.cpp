#include "player/word_table.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

struct TwoSentences {
    WordTable table;

    TwoSentences() {
        table.begin(7);
        table.add({0, 0, 0}, 0, Onset::own);
        table.add({0, 0, 100}, 1, Onset::own);
        table.add({0, 0, 150}, 2, Onset::own);
        table.add({0, 1, 10}, 0, Onset::own);
    }
};

}  // namespace

TEST_CASE_METHOD(TwoSentences, "The word that is heard is the last that has begun", "[player]") {
    const auto number_at = [&](Place place) { return table.at(7, place).value().number; };
    CHECK(number_at({0, 0, 0}) == 0);
    CHECK(number_at({0, 0, 99}) == 0);
    CHECK(number_at({0, 0, 100}) == 1);
    CHECK(number_at({0, 0, 9999}) == 2);
    CHECK(number_at({0, 1, 11}) == 0);
}

TEST_CASE_METHOD(TwoSentences, "A word goes on to the next one of its sentence", "[player]") {
    CHECK(table.at(7, {0, 0, 120})->begin.place == Place{0, 0, 100});
    CHECK(table.at(7, {0, 0, 120})->next->place == Place{0, 0, 150});
    CHECK_FALSE(table.at(7, {0, 0, 160})->next);
    CHECK_FALSE(table.at(7, {0, 1, 10})->next);
}

TEST_CASE_METHOD(TwoSentences, "Before the first word of a sentence there is none", "[player]") {
    CHECK_FALSE(table.at(7, {0, 1, 9}));
    CHECK_FALSE(table.at(7, {1, 0, 0}));
}

TEST_CASE_METHOD(TwoSentences, "The words of another take are not those that are heard",
                 "[player]") {
    CHECK_FALSE(table.at(6, {0, 0, 0}));
    table.begin(8);
    CHECK_FALSE(table.at(7, {0, 0, 0}));
    CHECK_FALSE(table.at(8, {0, 0, 0}));
}

TEST_CASE("What was heard long ago is forgotten, what is still to be heard is not", "[player]") {
    WordTable table;
    table.begin(1);
    for (std::uint32_t i = 0; i < 100'000; ++i)
        table.add({0, 0, i * 10}, i, Onset::own);
    CHECK_FALSE(table.at(1, {0, 0, 10}));
    CHECK(table.at(1, {0, 0, 999'005})->number == 99'900);
}

TEST_CASE("Of words that are said as one, the first alone is a beginning", "[player]") {
    WordTable table;
    table.begin(1);
    table.add({0, 0, 0}, 0, Onset::own);
    table.add({0, 0, 100}, 1, Onset::own);     // of
    table.add({0, 0, 150}, 2, Onset::shared);  // the
    table.add({0, 0, 200}, 3, Onset::own);
    const auto word = table.at(1, {0, 0, 160});
    REQUIRE(word);
    CHECK(word->number == 2);
    CHECK(word->begin.number == 1);
    CHECK(word->begin.place.frame == 100);
    CHECK(word->next->number == 3);
    CHECK(table.at(1, {0, 0, 120})->next->number == 3);
}
