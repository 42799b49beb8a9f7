#include "cli/answers.h"

#include <cstdlib>

#include <catch2/catch.hpp>

#include "cli/desk.h"
#include "cli/messages.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::Desk;

TEST_CASE("The address of a headline is printed", "[cli]") {
    Desk desk;
    desk.start();
    CHECK(desk.said(Command::link) == "https://news.example/storm");
    desk.press(Command::go_to, "2");
    CHECK(desk.said(Command::link) == "https://news.example/calm");
    desk.press(Command::go_to, "3");
    CHECK(desk.said(Command::link) == "headline 3 has no address");
}

TEST_CASE("The headline of what is heard is printed with its number", "[cli]") {
    Desk desk;
    desk.start({3, 0, 0});
    CHECK_THAT(desk.said(Command::item), Catch::StartsWith("1 of 3: A storm comes"));
}

TEST_CASE("Who asks where they are or what time it is, hears why they hear nothing", "[cli]") {
    Desk desk;
    desk.start();
    CHECK_THAT(desk.said(Command::where), Catch::EndsWith(", playing"));
    desk.press(Command::mute);
    CHECK_THAT(desk.said(Command::where), Catch::EndsWith(", muted"));
    CHECK_THAT(desk.said(Command::time), Catch::EndsWith(", muted"));
    desk.press(Command::mute);
    desk.listener.device_lost = true;
    desk.listener.volume = 0;
    CHECK_THAT(desk.said(Command::time), Catch::EndsWith(", volume 0, the sound device is lost"));
    desk.press(Command::pause);
    CHECK_THAT(desk.said(Command::where),
               Catch::EndsWith(", paused, volume 0, the sound device is lost"));
    CHECK_THAT(desk.said(Command::next_device), Catch::StartsWith("looking for"));
}

TEST_CASE("The sentence that is heard is printed", "[cli]") {
    Desk desk{test::paragraphs({"One is here. Two is here."})};
    desk.start({0, 1, 0});
    CHECK(desk.said(Command::sentence) == "Two is here.");
    desk.loudspeaker.pull(100);
    CHECK(desk.said(Command::sentence) == "Two: T w o");
}

namespace {

/// At noon, in a place that has Greenwich's time.
void at_noon(Desk& desk) {
    setenv("TZ", "UTC", 1);
    desk.listener.now = [] { return std::chrono::sys_seconds{12h}; };
}

}  // namespace

TEST_CASE("The time is told of the item and of it all, with what is left and when it ends",
          "[cli]") {
    Desk desk;
    at_noon(desk);
    desk.start();
    const auto all = desk.player.clock().total;
    desk.press(Command::go_to, "0:12");
    const auto item = desk.player.item_clock();
    CHECK(desk.said(Command::time) == "item 0:12 of " + time_text(item.total) + ", all 0:12 of " +
                                          time_text(all) + ", " + time_text(all - 12s) +
                                          " left, ends at 12:00");
    desk.press(Command::pause);
    desk.press(Command::go_to, "2");
    const auto second = desk.player.item_clock();
    CHECK(second.elapsed == 0s);
    CHECK(second.total > 4s);
    CHECK(second.total < 6s);
    CHECK_THAT(desk.said(Command::time), Catch::StartsWith("item 0:00 of 0:0"));
    CHECK_THAT(desk.said(Command::time), Catch::EndsWith(", paused"));
}

TEST_CASE("The times of all items are the time of it all", "[cli]") {
    Desk desk;
    desk.start();
    std::chrono::milliseconds sum{0};
    for (const auto* headline : {"1", "2", "3"}) {
        desk.press(Command::go_to, headline);
        CHECK(desk.player.item_clock().exactness == Exactness::exact);
        sum += desk.player.item_clock().total;
    }
    CHECK(desk.player.clock().total - sum < 3ms);
}

TEST_CASE("Of one item there is one time, and it ends on another hour", "[cli]") {
    Desk desk{test::paragraphs({test::sentence_of(40)})};
    at_noon(desk);
    desk.listener.now = [] { return std::chrono::sys_seconds{12h + 59min + 30s}; };
    desk.start();
    const auto total = time_text(desk.player.clock().total);
    CHECK(desk.said(Command::time) == "0:00 of " + total + ", " + total + " left, ends at 13:00");
}

TEST_CASE("While it plays on the time never goes back, at any speed", "[cli]") {
    Desk desk;
    desk.player.start({});
    REQUIRE(test::wait_until([&] { return desk.loudspeaker.started(); }));
    for (const auto command : {Command::play, Command::faster, Command::slower}) {
        desk.press(command);
        auto last = desk.player.clock();
        for (int i = 0; i < 200; ++i) {
            desk.loudspeaker.pull(400);
            const auto now = desk.player.clock();
            CHECK((now.elapsed >= last.elapsed || now.exactness != last.exactness));
            CHECK(now.elapsed <= now.total);
            last = now;
        }
    }
}
