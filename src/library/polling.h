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
        refused,      // by the server, with an error of HTTP
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

}  // namespace nashra
