#include "player/timeline.h"

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "player/survey.h"
#include "programme/narrator.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::FakeVoice;
using nashra::test::MemorySink;

namespace {

constexpr PcmFormat kFormat{1000};  // a frame is a millisecond

Programme three_paragraphs() {
    return test::paragraphs({"One is here. Two is there.", "Three is last.", "Four."});
}

/// What a listener would hear of it all.
std::uint64_t frames_of(const Programme& programme, const Delivery& delivery) {
    FakeVoice voice;
    MemorySink sink;
    Narrator{programme, voice}.narrate({}, delivery, sink);
    return sink.frames.size();
}

bool exact(const Timeline& timeline) { return timeline.at({}).exactness == Exactness::exact; }

}  // namespace

TEST_CASE("Before anything is measured the total is an estimate by letters", "[player]") {
    const auto programme = test::paragraphs({std::string(150, 'a'), std::string(150, 'b')});
    Timeline timeline{programme, kFormat};
    const auto clock = timeline.at({});
    CHECK(clock.exactness == Exactness::estimate);
    CHECK(clock.elapsed == 0ms);
    CHECK(clock.total == 20s);  // 15 letters a second
    CHECK(timeline.elapsed({1, 0, 0}) == 10s);
    timeline.restart(Speed{350});
    CHECK(timeline.at({}).total == 10s);
}

TEST_CASE("Arabic letters are counted, not their bytes", "[player]") {
    const auto programme = test::paragraphs({"قالتقالتقالتقال"});
    Timeline timeline{programme, kFormat};
    CHECK(timeline.at({}).total == 1s);
}

TEST_CASE("A measured programme has an exact clock", "[player]") {
    const auto programme = three_paragraphs();
    Timeline timeline{programme, kFormat};
    timeline.measured({0, 0, 0}, 1000);
    timeline.measured({0, 0, 1000}, 500);
    timeline.measured({0, 1, 0}, 2000);
    timeline.measured({1, 0, 0}, 3000);
    timeline.measured({2, 0, 0}, 100);
    timeline.complete();
    CHECK(timeline.at({}).total == 6600ms);
    CHECK(timeline.at({}).exactness == Exactness::exact);
    CHECK(timeline.elapsed({0, 0, 1200}) == 1200ms);
    CHECK(timeline.elapsed({0, 1, 0}) == 1500ms);
    CHECK(timeline.elapsed({1, 0, 40}) == 3540ms);
    CHECK(timeline.elapsed({2, 0, 5000}) == 6600ms);  // never beyond the end
}

TEST_CASE("In a measured programme every time is a place, to the frame", "[player]") {
    const auto programme = three_paragraphs();
    Timeline timeline{programme, kFormat};
    timeline.measured({0, 0, 0}, 1500);
    timeline.measured({0, 1, 0}, 2000);
    timeline.measured({1, 0, 0}, 3000);
    timeline.measured({2, 0, 0}, 100);
    timeline.complete();
    CHECK(timeline.place_at(-5s) == Place{0, 0, 0});
    CHECK(timeline.place_at(1499ms) == Place{0, 0, 1499});
    CHECK(timeline.place_at(1500ms) == Place{0, 1, 0});
    CHECK(timeline.place_at(3540ms) == Place{1, 0, 40});
    CHECK(timeline.place_at(6599ms) == Place{2, 0, 99});
    CHECK(timeline.place_at(6600ms) == std::nullopt);
}

TEST_CASE("What was not measured is found by its letters", "[player]") {
    const std::string sentence = "A" + std::string(73, 'a') + ". ";
    const auto programme = test::paragraphs({sentence + sentence, "Bb.", sentence + sentence});
    Timeline timeline{programme, kFormat};
    CHECK(timeline.place_at(0s) == Place{0, 0, 0});
    CHECK(timeline.place_at(1h) == std::nullopt);
    CHECK(timeline.place_at(18s) == Place{2, 1, 0});
    timeline.measured({0, 0, 0}, 2000);
    timeline.measured({0, 1, 0}, 500);
    CHECK(timeline.place_at(2400ms) == Place{0, 1, 400});
    // Every place is at its own time, or before it.
    for (const auto time : {3s, 6s, 9s, 12s, 15s}) {
        const auto place = timeline.place_at(time);
        REQUIRE(place);
        CHECK(timeline.elapsed(*place) <= time);
    }
}

TEST_CASE("Half measured, the known half is exact and the rest is guessed from it", "[player]") {
    const auto programme =
        test::paragraphs({std::string(100, 'a'), std::string(100, 'b'), std::string(100, 'c')});
    Timeline timeline{programme, kFormat};
    timeline.measured({0, 0, 0}, 10'000);
    timeline.measured({1, 0, 0}, 10'000);
    CHECK(timeline.elapsed({1, 0, 500}) == 10'500ms);
    CHECK(timeline.at({}).exactness == Exactness::estimate);
    CHECK(timeline.at({}).total == 30s);
}

TEST_CASE("A short line before a long one does not lead the estimate astray", "[player]") {
    const auto programme = test::paragraphs({"ab", std::string(1000, 'b'), std::string(1000, 'c')});
    Timeline timeline{programme, kFormat};
    timeline.measured({0, 0, 0}, 200);
    timeline.measured({1, 0, 0}, 90'000);  // nearly all of the long one
    const auto total = timeline.at({}).total;
    CHECK(total >= 100s);
    CHECK(total <= 300s);
}

TEST_CASE("The survey measures what will be heard, to the frame", "[player][threads]") {
    const auto programme = three_paragraphs();
    FakeVoice voice;
    Timeline timeline{programme, voice.format()};
    Survey survey{programme, voice, timeline};
    const Delivery delivery{.speed = Speed{GENERATE(175, 300)}};
    survey.request(delivery);
    REQUIRE(test::wait_until([&] { return exact(timeline); }));
    CHECK(timeline.at({}).total == voice.format().duration(frames_of(programme, delivery)));
}

TEST_CASE("A new speed is measured anew", "[player][threads]") {
    const auto programme = three_paragraphs();
    FakeVoice voice;
    Timeline timeline{programme, voice.format()};
    Survey survey{programme, voice, timeline};
    for (const int wpm : {100, 200, 300, 400})
        survey.request({.speed = Speed{wpm}});
    const auto wanted = voice.format().duration(frames_of(programme, {.speed = Speed{400}}));
    CHECK(test::wait_until([&] { return exact(timeline) && timeline.at({}).total == wanted; }));
}

TEST_CASE("A survey that lost an utterance never calls its total exact", "[player][threads]") {
    const auto programme = three_paragraphs();
    FakeVoice voice;
    voice.lose("Three");
    Timeline timeline{programme, voice.format()};
    MemorySink heard;
    Narrator{programme, voice}.narrate({}, {}, heard);
    const auto measured = voice.format().duration(heard.frames.size());
    Survey survey{programme, voice, timeline};
    survey.request({});
    REQUIRE(test::wait_until([&] { return timeline.at({2, 0, 0}).total == measured; }));
    std::this_thread::sleep_for(50ms);  // the survey has nothing left to do but to say so
    CHECK_FALSE(exact(timeline));
}

TEST_CASE("A survey can be given up at any time", "[player][threads]") {
    const auto programme = test::paragraphs({std::string(200'000, 'a')});
    FakeVoice voice;
    Timeline timeline{programme, voice.format()};
    Survey survey{programme, voice, timeline};
    survey.request({});
}
