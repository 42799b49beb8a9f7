#include "library/polling.h"

#include <catch2/catch.hpp>

using nashra::has_come;
using nashra::next_poll;
using nashra::Poll;
using nashra::Time;
using namespace std::chrono_literals;

namespace {

constexpr Time kNow{1'800'000'000s};

auto wait_after(Poll poll) {
    poll.now = kNow;
    return next_poll(poll) - kNow;
}

}  // namespace

TEST_CASE("A feed is asked again after ten minutes, or when its server says", "[library]") {
    CHECK(wait_after({}) == 10min);
    CHECK(wait_after({.max_age = 5s}) == 10min);
    CHECK(wait_after({.max_age = 1h}) == 1h);
    CHECK(wait_after({.max_age = 1000h}) == 24h);
}

TEST_CASE("A server that answers with errors is asked less and less", "[library]") {
    const auto refused = [](std::size_t failures) {
        return wait_after({.outcome = Poll::Outcome::refused, .failures = failures});
    };
    CHECK(refused(0) == 10min);
    CHECK(refused(1) == 20min);
    CHECK(refused(3) == 80min);
    CHECK(refused(1000) == 24h);
}

TEST_CASE("Retry-After is obeyed, but for a week at most", "[library]") {
    CHECK(wait_after({.outcome = Poll::Outcome::refused, .retry_after = 3h}) == 3h);
    CHECK(wait_after({.outcome = Poll::Outcome::refused, .retry_after = 10000h}) == 168h);
    CHECK(wait_after({.outcome = Poll::Outcome::refused, .retry_after = -5s}) == 10min);
}

TEST_CASE("Without a network the listener may try again at once", "[library]") {
    CHECK(wait_after({.outcome = Poll::Outcome::unreachable, .failures = 5}) == 0s);
}

TEST_CASE("A moment that a wrong clock has set is no reason to wait", "[library]") {
    CHECK(has_come(Time{}, kNow));
    CHECK(has_come(kNow, kNow));
    CHECK_FALSE(has_come(kNow + 1s, kNow));
    CHECK_FALSE(has_come(kNow + 168h, kNow));
    CHECK(has_come(kNow + 24h * 365, kNow));
}
