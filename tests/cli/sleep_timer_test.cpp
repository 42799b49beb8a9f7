#include "cli/sleep_timer.h"

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::FakeClock;

namespace {

const Sleep kItem{Sleep::When::item};

Sleep in(std::chrono::minutes minutes) { return {Sleep::When::minutes, minutes}; }

/// Somebody in bed, with the first headline of several, which has just begun.
struct Bed {
    FakeClock clock{};
    SleepTimer timer{clock.steady()};
    Clock item{0s, 100s};
    std::uint32_t headline = 1;

    float loudness_after(std::chrono::seconds time) {
        clock.advance(time);
        item.elapsed += time;
        timer.look(headline, item);
        return timer.loudness();
    }
};

}  // namespace

TEST_CASE("The time of sleep is typed as minutes, the item, or off", "[cli]") {
    CHECK(sleep_called("20") == in(20min));
    CHECK(sleep_called("٢٠") == in(20min));
    CHECK(sleep_called("item") == kItem);
    CHECK(sleep_called("off") == Sleep{});
    for (const auto* typed : {"", "soon", "-1", "1441", "20 minutes"}) {
        CAPTURE(typed);
        CHECK_FALSE(sleep_called(typed));
    }
}

TEST_CASE("What is set is said in one short line", "[cli]") {
    for (const auto& sleep : {Sleep{}, kItem, in(60min), in(1min)})
        CHECK(sleep_text(sleep).size() <= 40);
    CHECK(sleep_text(in(1min)) == "sleep in 1 minute");
    CHECK(sleep_text(in(20min)) == "sleep in 20 minutes");
}

TEST_CASE("A key goes from off to longer and longer, to the item, and to off again", "[cli]") {
    SleepTimer timer;
    for (const auto& sleep : {in(15min), in(30min), in(60min), kItem, Sleep{}, in(15min)}) {
        CHECK(timer.next() == sleep);
        timer.set(timer.next());
    }
    timer.set(in(20min));
    CHECK(timer.next() == in(30min));
    timer.set(in(90min));
    CHECK(timer.next() == kItem);
}

TEST_CASE("The last seconds of the minutes fade to silence, and then they are over", "[cli]") {
    Bed bed;
    bed.timer.set(in(15min));
    CHECK(bed.loudness_after(15min - SleepTimer::kFade) == 1.0F);
    float before = 1.0F;
    for (auto left = SleepTimer::kFade - 1s; left > 0s; left -= 1s) {
        const auto loudness = bed.loudness_after(1s);
        CHECK(loudness < before);
        CHECK(loudness > 0.0F);
        CHECK_FALSE(bed.timer.over());
        before = loudness;
    }
    CHECK(bed.loudness_after(1s) == 0.0F);
    CHECK(bed.timer.over());
}

TEST_CASE("Who does something while it fades hears it loud, and has all the minutes again",
          "[cli]") {
    Bed bed;
    bed.timer.set(in(15min));
    bed.loudness_after(5min);
    bed.timer.listener_is_awake();
    CHECK(bed.timer.left() == 10min);  // nothing fades yet
    REQUIRE(bed.loudness_after(10min - 5s) < 1.0F);
    CHECK(bed.timer.left() == 5s);
    CHECK(bed.timer.left_when_awake() == 15min);
    bed.timer.listener_is_awake();
    CHECK(bed.timer.loudness() == 1.0F);
    CHECK(bed.timer.left() == 15min);
    CHECK(bed.timer.next() == in(30min));
    CHECK(bed.loudness_after(15min - SleepTimer::kFade) == 1.0F);
}

TEST_CASE("An item fades at its end, a short one only in its last part", "[cli]") {
    Bed bed;
    bed.timer.set(kItem);
    CHECK(bed.timer.ends_with(1));
    CHECK_FALSE(bed.timer.left());
    CHECK(bed.loudness_after(80s) == 1.0F);
    CHECK(bed.loudness_after(10s) == Approx(0.25F));
    CHECK_FALSE(bed.timer.over());  // it is the player who tells
    bed.timer.item_is_over();
    CHECK(bed.timer.over());
    bed.timer.set(kItem);
    bed.item = {0s, 8s};
    CHECK(bed.loudness_after(6s) == 1.0F);
    CHECK(bed.loudness_after(1s) == Approx(0.25F));
}

TEST_CASE("Who is awake at the end of the item hears one more", "[cli]") {
    Bed bed;
    bed.timer.set(kItem);
    REQUIRE(bed.loudness_after(90s) < 1.0F);
    bed.timer.listener_is_awake();
    CHECK(bed.loudness_after(5s) == 1.0F);
    CHECK_FALSE(bed.timer.ends_with(1));
    CHECK(bed.timer.ends_with(2));
    bed.headline = 2;
    bed.item = {0s, 100s};
    CHECK(bed.loudness_after(0s) == 1.0F);
    CHECK(bed.loudness_after(90s) < 1.0F);
}

TEST_CASE("Nobody looks at the clock while nobody sleeps", "[cli]") {
    Bed bed;
    CHECK_FALSE(bed.timer.patience());
    bed.timer.set(in(15min));
    CHECK(bed.timer.patience() == 1s);
    bed.loudness_after(15min - 10s);
    CHECK(bed.timer.patience() == 100ms);
}
