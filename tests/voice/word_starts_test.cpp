#include "voice/word_starts.h"

#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

using Told = std::vector<std::pair<std::uint32_t, std::uint64_t>>;

struct Ear {
    Told told;
    WordStarts words;

    explicit Ear(std::string_view text, std::uint32_t count)
        : words{text, count, [this](std::uint32_t word, std::uint64_t frame) {
                    told.emplace_back(word, frame);
                }} {}

    /// An event as the engine fires it.
    void event(int position, int length, std::uint64_t frame) {
        if (const auto word = words.find(position, length)) words.begin(*word, frame);
    }
};

}  // namespace

TEST_CASE("A word is found by where it stands, in characters", "[voice]") {
    Ear ear{"قال «الرئيس» now", 3};
    ear.event(1, 3, 0);
    ear.event(6, 6, 100);
    ear.event(14, 3, 300);
    ear.words.end(400);
    CHECK(ear.told == Told{{0, 0}, {1, 100}, {2, 300}});
}

TEST_CASE("The engine's own words within one are not words", "[voice]") {
    Ear ear{"COVID-19 -- is", 2};
    ear.event(1, 5, 0);
    ear.event(6, 1, 50);
    ear.event(7, 2, 60);
    ear.event(10, 2, 90);  // the dashes
    ear.event(13, 2, 100);
    ear.event(12, 0, 180);  // a pause
    CHECK(ear.told == Told{{0, 0}, {1, 100}});
}

TEST_CASE("Within phonemes a word is found too", "[voice]") {
    Ear ear{"Say [[S'i: dZInp'IN]], [[fi:]].", 4};
    ear.event(1, 3, 0);
    ear.event(7, 1, 10);
    ear.event(12, 4, 20);
    ear.event(26, 3, 30);
    CHECK(ear.told == Told{{0, 0}, {1, 10}, {2, 20}, {3, 30}});
}

TEST_CASE("A word that is said with the one before has its share of their sound", "[voice]") {
    Ear ear{"all of the men", 4};
    ear.event(1, 3, 0);
    ear.event(5, 2, 100);
    ear.event(12, 3, 200);
    CHECK(ear.told == Told{{0, 0}, {1, 100}, {2, 140}, {3, 200}});
}

TEST_CASE("No word is left untold at the end, whatever the engine did", "[voice]") {
    Ear silent{"one two", 2};
    silent.words.end(600);
    CHECK(silent.told == Told{{0, 0}, {1, 300}});

    Ear ear{"a man [ left", 4};  // the door has let less through than was counted
    ear.event(1, 1, 0);
    ear.event(99, 3, 100);
    ear.words.end(400);
    REQUIRE(ear.told.size() == 4);
    for (std::uint32_t i = 0; i < 4; ++i)
        CHECK(ear.told[i].first == i);
}
