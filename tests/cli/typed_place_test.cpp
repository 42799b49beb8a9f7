#include "cli/typed_place.h"

#include <string>

#include <catch2/catch.hpp>

using namespace nashra;
using namespace std::chrono_literals;

TEST_CASE("A headline is typed by its number", "[cli]") {
    CHECK(number_of("12") == 12U);
    CHECK(number_of("\u0661\u0662") == 12U);  // Arabic digits
    CHECK(number_of("\u06f1\u06f2") == 12U);  // Persian ones
    for (const auto* none : {"", "-1", "1.5", "12a", " 12", "3:20", "99999999999", "\u06271"})
        CHECK(number_of(none) == std::nullopt);
}

TEST_CASE("A time is typed in minutes and seconds, and hours if need be", "[cli]") {
    CHECK(time_of("3:20") == 200s);
    CHECK(time_of("0:05") == 5s);
    CHECK(time_of("1:02:03") == 3723s);
    CHECK(time_of("\u0663:\u0662\u0660") == 200s);
    for (const auto* none : {"", "12", ":", "3:", ":20", "1:2:3:4", "3:2a", "3.20"})
        CHECK(time_of(none) == std::nullopt);
}
