#include "training/parameter.h"

#include <catch2/catch.hpp>

using namespace nashra;

TEST_CASE("What is hardly ever changed stays a number", "[training]") {
    constexpr std::size_t kColumns = 16;  // as many as are computed at once, and more
    Parameter parameter(1, kColumns);
    for (auto& slope : parameter.gradient)
        slope = 1e-3F;
    for (std::size_t number = 1; number < 6000; ++number)
        descend(parameter, {1e-3, number, 1});
    for (const auto value : parameter.value) {
        CHECK(value < 0);
        CHECK(value > -1);
    }
}
