// How a listener comes to a feed: by its address, or by that of the site that has it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/feed_update.h"
#include "library/subscriptions.h"
#include "model/feed.h"
#include "model/fetcher.h"

namespace nashra {

class Subscribing {
  public:
    /// The references must outlive it.
    Subscribing(Subscriptions& subscriptions, Fetcher& network, FeedUpdate& update, Asking asking)
        : subscriptions_(subscriptions), network_(network), update_(update), asking_(asking) {}

    struct Result {
        enum class Outcome {
            subscribed,
            known,    // the listener has it already
            unasked,  // subscribed to, but nobody may be asked now
        };
        Outcome outcome = Outcome::subscribed;
        FeedNews news{};  // of the first asking, where that was
        std::string title{};
    };

    /// `typed` as in typed_address.h. A server that does not answer now is no obstacle: the next
    /// update will tell. Throws Error when there is no feed.
    Result subscribe(const std::string& typed);

  private:
    /// What came from an address, read as a feed.
    struct Answer {
        std::string address;
        FetchOutcome outcome;
        Feed content{};
    };

    Answer ask(const std::vector<std::string>& addresses);
    Answer ask_site(const FetchedPage& page);
    Result keep(const Answer& answer);

    Subscriptions& subscriptions_;
    Fetcher& network_;
    FeedUpdate& update_;
    const Asking asking_;
};

}  // namespace nashra
