#include "cli/falling_asleep.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"
#include "fakes/fake_fetcher.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::Desk;
using nashra::test::FakeClock;
using nashra::test::ramp_of;

namespace {

struct Bedside {
    Desk desk;
    FakeClock clock{};

    Bedside() {
        desk.listener.sleep = SleepTimer{clock.steady()};
        desk.start();
    }
    bool asleep_after(std::chrono::seconds time) {
        clock.advance(time);
        return fall_asleep_in_time(desk.listener, desk.player);
    }
};

}  // namespace

TEST_CASE("The sleep timer is set by a key, or by what is typed, in one line each", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::sleep) == "sleep in 15 minutes");
    CHECK(desk.said(Command::sleep) == "sleep in 30 minutes");
    CHECK(desk.said(Command::sleep) == "sleep in 60 minutes");
    CHECK(desk.said(Command::sleep) == "sleep at the end of the item");
    CHECK(desk.said(Command::sleep) == "sleep off");
    CHECK(desk.said(Command::sleep, "20") == "sleep in 20 minutes");
    CHECK_THAT(desk.said(Command::time),
               Catch::Contains(", sleep in 19:5") || Catch::EndsWith(", sleep in 20:00"));
    CHECK(desk.said(Command::sleep, "off") == "sleep off");
    CHECK(desk.said(Command::sleep, "late").empty());
    CHECK(desk.notebook.complaints.back() == "'late' is no time to sleep (minutes, item or off)");
}

TEST_CASE("When the minutes are over it is silent, and goes on from there, as loud as before",
          "[cli]") {
    Bedside bed;
    auto& desk = bed.desk;
    desk.press(Command::sleep, "15");
    desk.hear(1000);
    CHECK_FALSE(bed.asleep_after(15min - 10s));
    desk.loudspeaker.pull(200);  // the way there
    auto quarter = ramp_of({0, 0, 1200}, 50);
    for (auto& sample : quarter)
        sample = static_cast<Sample>(static_cast<float>(sample) * 0.25F);
    CHECK(desk.loudspeaker.pull(50) == quarter);
    CHECK(bed.asleep_after(10s));
    CHECK(desk.player.paused());
    CHECK(desk.loudspeaker.pull(500) == std::vector<Sample>(500, Sample{0}));
    CHECK(desk.player.place() == Place{0, 0, 1250});
    CHECK_FALSE(bed.asleep_after(1h));  // once
    desk.press(Command::play);
    CHECK(desk.hear(50) == ramp_of({0, 0, 1250}, 50));
}

TEST_CASE("At the end of the item it is silent, and then the next item comes", "[cli]") {
    Bedside bed;
    auto& desk = bed.desk;
    desk.press(Command::go_to, "2");
    desk.press(Command::sleep, "item");
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.held(); }));
    CHECK(bed.asleep_after(0s));
    CHECK(desk.player.paused());
    CHECK(desk.player.headline() == 2);
    desk.press(Command::play);
    CHECK(desk.hear(50) == ramp_of({5, 0, 0}, 50));
    CHECK(desk.listener.sleep.sleep() == Sleep{});
}

TEST_CASE("An end of an item that is put off is passed without a stop", "[cli]") {
    Bedside bed;
    auto& desk = bed.desk;
    desk.press(Command::sleep, "item");
    desk.press(Command::next_headline);
    const auto total = desk.player.item_clock().total;
    REQUIRE(desk.loudspeaker.pull_until(
        [&] { return desk.player.item_clock().elapsed > total * 9 / 10; }));
    CHECK_FALSE(bed.asleep_after(0s));
    REQUIRE(desk.listener.sleep.fades());
    desk.listener.sleep.listener_is_awake();
    CHECK_FALSE(bed.asleep_after(0s));
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.headline() == 3; }));
    CHECK_FALSE(desk.player.paused());
    CHECK(desk.listener.sleep.ends_with(3));
}

TEST_CASE("The key of the sleep timer switches off what fades", "[cli]") {
    Bedside bed;
    auto& desk = bed.desk;
    SECTION("the item") {
        desk.press(Command::sleep, "item");
        const auto total = desk.player.item_clock().total;
        REQUIRE(desk.loudspeaker.pull_until(
            [&] { return desk.player.item_clock().elapsed > total * 9 / 10; }));
        CHECK_FALSE(bed.asleep_after(0s));
    }
    SECTION("the minutes") {
        desk.press(Command::sleep, "15");
        CHECK_FALSE(bed.asleep_after(15min - 10s));
    }
    REQUIRE(desk.listener.sleep.fades());
    CHECK_THAT(desk.said(Command::time), !Catch::Contains("sleep in 0:"));
    CHECK(desk.said(Command::sleep) == "sleep off");
    desk.listener.sleep.listener_is_awake();
    CHECK_FALSE(bed.asleep_after(20min));
    REQUIRE(desk.loudspeaker.pull_until([&] { return desk.player.headline() == 2; }));
    CHECK_FALSE(desk.player.paused());
}

TEST_CASE("Who has paused is not told that they sleep", "[cli]") {
    Bedside bed;
    bed.desk.press(Command::sleep, "15");
    bed.desk.press(Command::pause);
    CHECK_FALSE(bed.asleep_after(20min));
    CHECK(bed.desk.listener.sleep.sleep() == Sleep{});
}
