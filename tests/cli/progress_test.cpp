#include "cli/progress.h"

#include <catch2/catch.hpp>

#include "fakes/fake_fetcher.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::FakeClock;

TEST_CASE("Progress is said at each tenth, and not more often than a voice can follow", "[cli]") {
    FakeClock clock;
    Progress progress{1000, 10, clock.steady()};
    CHECK_FALSE(progress.line(0, 0));
    clock.advance(1s);
    CHECK_FALSE(progress.line(100, 1));  // too soon
    clock.advance(9s);
    CHECK(progress.line(100, 1) == "10 per cent, 1 of 10 episodes, about 1:30 left");
    clock.advance(5s);
    CHECK_FALSE(progress.line(190, 1));
    CHECK(progress.line(250, 2) == "25 per cent, 2 of 10 episodes, about 0:45 left");
    clock.advance(60s);
    CHECK(progress.line(260, 2));  // it is still alive
    CHECK_FALSE(progress.line(1000, 10));
}
