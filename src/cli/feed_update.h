// Asks the subscribed feeds for what is new, politely, and stores it. One that fails stops no
// other.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "library/kept_fetcher.h"
#include "library/subscriptions.h"
#include "model/error.h"
#include "model/feed.h"
#include "model/fetcher.h"

namespace nashra {

/// What became of asking one feed.
struct FeedNews {
    enum class Outcome { arrived, unchanged, failed, not_due };
    Outcome outcome = Outcome::unchanged;
    Subscription feed;      // as it was before
    std::string title;      // as it is now
    std::size_t fresh = 0;  // new items
    Kind failure_kind = Kind::try_later;
    std::string failure{};  // in words, without the feed's name
    std::string notice{};   // see Feed::notice
};

/// What was fetched as a feed; of what is none the format is empty.
Feed feed_in(const FetchedPage& page);

class FeedUpdate {
  public:
    /// The references must outlive it.
    FeedUpdate(Subscriptions& subscriptions, Fetcher& network, Asking asking, Now now)
        : subscriptions_(subscriptions), network_(network), asking_(asking), now_(std::move(now)) {}

    /// `take` hears of each feed, in their order. Throws Error{io} when the library cannot be
    /// written.
    void run(const std::vector<Subscription>& feeds, const std::function<void(FeedNews)>& take);

    /// What was fetched of a feed is settled with the library.
    FeedNews settle(const Subscription& feed, const FetchOutcome& outcome);
    /// The same with the page read already. REQUIRES: `content` is a feed, or the page says that it
    /// has not changed (status 304).
    FeedNews arrived(const Subscription& feed, const FetchedPage& page, const Feed& content);

  private:
    bool due(const Subscription& feed) const;
    FeedNews failed(const Subscription& feed, const FetchFailure& failure);

    Subscriptions& subscriptions_;
    Fetcher& network_;
    const Asking asking_;
    const Now now_;
};

}  // namespace nashra
