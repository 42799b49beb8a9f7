#include "player/first_sound.h"

#include <vector>

#include <catch2/catch.hpp>

#include "fakes/memory_sink.h"

using namespace nashra;
using nashra::test::MemorySink;

namespace {

struct TakeUnderWay {
    MemorySink ear;
    WordTable words;
    int firsts = 0;
    std::function<void()> on_first = [this] { ++firsts; };
    FirstSound sink{ear, words, {0, 0, 500}, on_first};

    TakeUnderWay() { words.begin(1); }
};

const std::vector<Sample> kSound(100, 7);

}  // namespace

TEST_CASE("The first sound is told once, and all is passed on", "[player]") {
    TakeUnderWay take;
    CHECK(take.sink.last() == Place{0, 0, 500});
    take.sink.write({0, 0, 500}, kSound);
    take.sink.write({0, 0, 600}, kSound);
    CHECK(take.firsts == 1);
    CHECK(take.ear.frames.size() == 200);
    CHECK(take.sink.last() == Place{0, 0, 700});
}

TEST_CASE("A word that is told of behind its sound is said as one with the word before",
          "[player]") {
    TakeUnderWay take;
    take.sink.word({0, 0, 400}, 0);  // before the place where the take begins
    take.sink.word({0, 0, 500}, 1);
    take.sink.write({0, 0, 500}, kSound);
    take.sink.word({0, 0, 550}, 2);
    take.sink.word({0, 0, 600}, 3);
    CHECK(take.ear.words.size() == 4);
    CHECK(take.words.at(1, {0, 0, 450})->begin.number == 0);
    CHECK(take.words.at(1, {0, 0, 560})->number == 2);
    CHECK(take.words.at(1, {0, 0, 560})->begin.number == 1);
    CHECK(take.words.at(1, {0, 0, 600})->begin.number == 3);
}
