#include "library/polling.h"

#include <algorithm>

namespace nashra {

namespace {

using namespace std::chrono_literals;

// A server that says "in a year" is one that nobody would ever hear of again.
constexpr std::chrono::seconds kLongestObeyed = 7 * 24h;

}  // namespace

Time next_poll(const Poll& poll) {
    constexpr std::chrono::seconds kShortest = 10min;
    constexpr std::chrono::seconds kLongest = 24h;
    constexpr std::size_t kMostDoublings = 8;  // from ten minutes to more than a day
    if (poll.retry_after)
        return poll.now + std::clamp(*poll.retry_after, kShortest, kLongestObeyed);
    switch (poll.outcome) {
        case Poll::Outcome::answered:
            return poll.now + std::clamp(poll.max_age, kShortest, kLongest);
        case Poll::Outcome::refused: {
            const auto doublings = std::min(poll.failures, kMostDoublings);
            return poll.now + std::min(kShortest * (1L << doublings), kLongest);
        }
        case Poll::Outcome::unreachable: return poll.now;
    }
    return poll.now + kShortest;
}

bool has_come(Time moment, Time now) { return moment <= now || moment > now + kLongestObeyed; }

}  // namespace nashra
