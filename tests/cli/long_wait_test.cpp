#include "cli/long_wait.h"

#include <atomic>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"

using namespace nashra;
using namespace std::chrono_literals;

TEST_CASE("What takes long is said once, what does not is not", "[cli][threads]") {
    std::atomic<int> said = 0;
    {
        const LongWait wait{0ms, [&] { ++said; }};
        REQUIRE(test::wait_until([&] { return said == 1; }));
    }
    CHECK(said == 1);
    {
        const LongWait wait{1h, [&] { ++said; }};
    }
    CHECK(said == 1);
}
