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
    std::size_t heard_before_words = 0;  // frames; 0: they are not there
    BeginningOfTake begins{.on_sound = [this] { ++firsts; },
                           .on_words = [this] { heard_before_words += ear.frames.size(); }};
    FirstSound sink{ear, words, {0, 0, 500}, begins};

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

TEST_CASE("A take begins with its sound, not with the silence before it", "[player]") {
    TakeUnderWay take;
    const std::vector<Sample> silence(100, 0);
    auto sound = silence;
    sound.insert(sound.end(), kSound.begin(), kSound.end());
    take.sink.write({0, 0, 500}, silence);
    CHECK(take.firsts == 0);
    take.sink.write({0, 0, 600}, sound);
    CHECK(take.firsts == 1);
    take.sink.write({0, 0, 800}, silence);  // a pause of the speech
    REQUIRE(take.ear.frames.size() == 200);
    CHECK(take.ear.frames.front().sample == 7);
    CHECK(take.ear.frames.front().place == Place{0, 0, 700});
    CHECK(take.ear.frames.back().sample == 0);
    CHECK(take.sink.last() == Place{0, 0, 900});
}

TEST_CASE("Of a long silence no more than a moment is left out", "[player]") {
    TakeUnderWay take;
    const std::vector<Sample> second(22050, 0);
    take.sink.write({0, 0, 0}, second);
    take.sink.write({0, 0, 22050}, kSound);
    CHECK(take.ear.frames.size() == 22050 - 1102 + 100);
    CHECK(take.ear.frames.front().place == Place{0, 0, 1102});
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

TEST_CASE("The silence that is left out counts for the first words", "[player]") {
    TakeUnderWay take;
    take.sink.write({0, 0, 0}, std::vector<Sample>(200, 0));
    take.sink.write({0, 0, 200}, std::vector<Sample>(kFirstWords - 200, 7));
    CHECK(take.heard_before_words == kFirstWords - 200);
}

TEST_CASE("The first words are told of once, when they are passed on", "[player]") {
    TakeUnderWay take;
    take.sink.write({0, 0, 0}, std::vector<Sample>(kFirstWords - 1, 7));
    CHECK(take.heard_before_words == 0);
    take.sink.write({0, 0, kFirstWords - 1}, kSound);
    CHECK(take.heard_before_words == kFirstWords - 1 + kSound.size());
    take.sink.write({0, 0, kFirstWords + 99}, std::vector<Sample>(kFirstWords, 7));
    CHECK(take.heard_before_words == kFirstWords - 1 + kSound.size());
}
