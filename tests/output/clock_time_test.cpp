#include "output/clock_time.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using nashra::clock_time;
using nashra::seconds_text;
using nashra::short_clock_time;

TEST_CASE("A time in a recording is written as its reader wants it", "[output]") {
    CHECK(clock_time(3723456ms) == "01:02:03.456");
    CHECK(clock_time(7ms, ',') == "00:00:00,007");
    CHECK(clock_time(100h) == "100:00:00.000");
    CHECK(clock_time(-1ms) == "00:00:00.000");
    CHECK(short_clock_time(123s) == "2:03");
    CHECK(short_clock_time(3723999ms) == "1:02:03");
    CHECK(seconds_text(3723456ms) == "3723.456");
    CHECK(seconds_text(500ms) == "0.5");
    CHECK(seconds_text(10s) == "10");
}
