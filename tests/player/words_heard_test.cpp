// Which word is heard, and how a reading goes on with it at another speed.
#include <string>

#include <catch2/catch.hpp>

#include "fakes/fake_voice.h"
#include "fakes/pages.h"
#include "fakes/room.h"
#include "player/player.h"

using namespace nashra;
using nashra::test::FakeVoice;
using nashra::test::ramp_of;
using nashra::test::Room;

namespace {

// Each word is many calls of the loudspeaker long.
const std::string kFirst = "Parliament considers amendments tomorrow.";
const std::string kSecond = "Negotiations continue elsewhere.";

Place word_of(std::uint32_t sentence, const std::string& text, std::size_t word, Speed speed = {}) {
    return {0, sentence, FakeVoice::frame_of_word(text, word, speed)};
}

Place further(Place place, std::size_t frames) {
    place.frame += static_cast<std::uint32_t>(frames);
    return place;
}

std::string word_now(const Player& player) {
    const auto word = player.word_now();
    return word ? word->text : std::string{};
}

constexpr Speed kTwice{2 * Speed::kNormal};

struct ReadingRoom : Room {
    ReadingRoom() : Room{test::paragraphs({kFirst + ' ' + kSecond})} { start(); }
};

}  // namespace

TEST_CASE_METHOD(ReadingRoom, "The word that is heard is known, though more is in the queue",
                 "[player][threads]") {
    hear(100);
    CHECK(word_now(player) == "Parliament");
    hear_until(further(word_of(0, kFirst, 1), 10));
    CHECK(word_now(player) == "considers");
    CHECK(player.word_now()->place == WrittenWord{11, 20});
    hear_until(further(word_of(0, kFirst, 3), 10));
    CHECK(word_now(player) == "tomorrow");
    hear_until(further(word_of(1, kSecond, 0), 10));
    CHECK(word_now(player) == "Negotiations");
}

TEST_CASE_METHOD(ReadingRoom, "Paused, the word is the one before the pause", "[player][threads]") {
    hear_until(further(word_of(0, kFirst, 1), 10));
    player.pause();
    loudspeaker.pull(50'000);
    CHECK(word_now(player) == "considers");
}

TEST_CASE_METHOD(ReadingRoom, "Between two sentences the word is the last one",
                 "[player][threads]") {
    const auto sound = FakeVoice::frames_of(kFirst);
    hear_until({0, 0, static_cast<std::uint32_t>(sound) + 10});
    CHECK(word_now(player) == "tomorrow");
}

TEST_CASE_METHOD(ReadingRoom, "After a skip the word is the first one, before it is heard",
                 "[player][threads]") {
    hear(100);
    player.pause();
    REQUIRE(player.next(Unit::sentence));
    CHECK(word_now(player) == "Negotiations");
}

TEST_CASE_METHOD(ReadingRoom, "A new speed begins the word under way again", "[player][threads]") {
    hear_until(further(word_of(0, kFirst, 2), 10));
    player.set_speed(kTwice);
    CHECK(player.speed() == kTwice);
    CHECK(word_now(player) == "amendments");
    CHECK(hear(100) == ramp_of(word_of(0, kFirst, 2, kTwice), 100));
    CHECK(player.place() == further(word_of(0, kFirst, 2, kTwice), 100));
}

TEST_CASE_METHOD(ReadingRoom, "A word that is as good as over is not begun again",
                 "[player][threads]") {
    const auto begin = word_of(0, kFirst, 1);
    const auto end = word_of(0, kFirst, 2);
    hear_until(further(begin, (end.frame - begin.frame) * 9 / 10));
    // Both sentences are told, to the listener's queue and to the survey: so the next word is
    // known.
    REQUIRE(nashra::test::wait_until([&] { return voice.delivered() >= 4; }));
    player.set_speed(kTwice);
    CHECK(hear(100) == ramp_of(word_of(0, kFirst, 2, kTwice), 100));
}

TEST_CASE_METHOD(ReadingRoom, "Speeds in quick succession lose no word and say none twice",
                 "[player][threads]") {
    hear_until(further(word_of(0, kFirst, 2), 10));
    for (const int wpm : {190, 210, 230, 250})
        player.set_speed(Speed{wpm});
    const Speed last{270};
    player.set_speed(last);
    CHECK(hear(100) == ramp_of(word_of(0, kFirst, 2, last), 100));
}

TEST_CASE_METHOD(ReadingRoom, "A new speed while paused stays paused, at the same word",
                 "[player][threads]") {
    hear_until(further(word_of(0, kFirst, 1), 10));
    player.pause();
    player.set_speed(kTwice);
    CHECK(player.paused());
    loudspeaker.pull(5'000);
    CHECK(word_now(player) == "considers");
    player.resume();
    CHECK(hear(100) == ramp_of(word_of(0, kFirst, 1, kTwice), 100));
}

TEST_CASE_METHOD(ReadingRoom, "A new speed in the silence between two sentences says no word again",
                 "[player][threads]") {
    const auto sound = static_cast<std::uint32_t>(FakeVoice::frames_of(kFirst));
    hear_until({0, 0, sound + 10});
    player.set_speed(kTwice);
    const auto heard = hear_until({0, 1, 100});
    CHECK(heard == ramp_of({0, 1, 0}, heard.size()));
}
