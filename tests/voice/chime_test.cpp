#include "voice/chime.h"

#include <algorithm>
#include <cstdlib>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

int peak(const std::vector<Sample>& sound) {
    int highest = 0;
    for (const auto sample : sound)
        highest = std::max(highest, std::abs(sample));
    return highest;
}

}  // namespace

TEST_CASE("The chime is softer than a voice, and begins and ends without a click", "[voice]") {
    const int wpm = GENERATE(80, 175, 600, 1200);
    const auto sound = chime({.speed = Speed{wpm}});
    REQUIRE(sound.size() > 100);
    CHECK(peak(sound) > 500);
    CHECK(peak(sound) < 4000);
    CHECK(std::abs(sound.front()) < 50);
    CHECK(std::abs(sound.back()) < 50);
}

TEST_CASE("The chime shrinks as the speed grows", "[voice]") {
    const auto normal = chime({});
    CHECK(chime({.speed = Speed{350}}).size() == normal.size() / 2);
    CHECK(chime({.speed = Speed{80}}).size() == normal.size());
}

TEST_CASE("The chime follows the volume, and can be switched off", "[voice]") {
    CHECK(peak(chime({.volume = 50})) == Approx(peak(chime({})) / 2).margin(1));
    CHECK(peak(chime({.volume = 0})) == 0);
    CHECK(chime({.chime = Chime::off}).empty());
}
