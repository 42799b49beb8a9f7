// When a feed may be asked again: often enough for news, seldom enough for its server.
#pragma once

#include <cstddef>
#include <optional>

#include "library/database.h"

namespace nashra {

/// What was learnt when the feed was asked.
struct Poll {
    enum class Outcome {
        answered,     // with the feed, or that it has not changed
        refused,      // with an error, with what is no feed, with what makes no sense
        unreachable,  // no network, no such host, nobody there
    };
    Outcome outcome = Outcome::answered;
    Time now{};
    std::chrono::seconds max_age{0};                    // Cache-Control's; 0: not said
    std::optional<std::chrono::seconds> retry_after{};  // RFC 9110, 10.2.3
    std::size_t failures = 0;                           // in a row before this one
};

/// Ten minutes at least, since many servers shut out who asks more often; a server that answers
/// with errors is asked less and less, to once a day; Retry-After is obeyed. Without a network
/// nobody was bothered, and the listener may try again at once.
Time next_poll(const Poll& poll);

/// Whether a moment that was set for the next poll has come. One that no poll could have set was
/// set by a wrong clock and is no reason to wait.
bool has_come(Time moment, Time now);

}  // namespace nashra
