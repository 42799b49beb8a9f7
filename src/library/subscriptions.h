// The feeds that the listener has subscribed to, and what they had: kept so that a bulletin can be
// read without a network, and so that no server is asked more often than is polite.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "library/database.h"
#include "model/feed.h"

namespace nashra {

struct Subscription {
    std::int64_t id = 0;
    std::string address;
    std::string title;          // the listener's, else the feed's own, else the address
    std::string etag;           // both verbatim, for the next conditional request
    std::string last_modified;  //
    Time checked{};             // when the feed last answered; 0: never
    Time due{};                 // not to be asked before, unless the listener is impatient
    Time ask_after{};           // the server itself wants to be left in peace until then
    std::string failure;        // why it did not answer the last time, in words; empty: it did
    std::size_t failures = 0;   // of its server, how often in a row
    std::size_t unheard = 0;    // items
};

/// What a server said with a feed, besides the feed.
struct Answer {
    std::string etag{};
    std::string last_modified{};
    Time now{};
    Time due{};
};

/// Why there was no feed this time.
struct Refusal {
    std::string words{};
    Time due{};
    Time ask_after{};                                  // the server's own wish; 0: it did not say
    enum class By { nobody, server } by = By::server;  // nobody: it says nothing of the server
};

enum class Unheard { no, yes };

class Subscriptions {
  public:
    /// `database` must outlive it.
    explicit Subscriptions(Database& database) : database_(database) {}

    /// Nothing when the address is subscribed to already. Answers the new subscription's id.
    std::optional<std::int64_t> add(const std::string& address, const std::string& title);
    /// With all that the feed had; what was heard of it stays heard.
    void remove(std::int64_t id);
    /// In the order in which they were added.
    std::vector<Subscription> all() const;
    /// The one at this address.
    std::optional<Subscription> at(const std::string& address) const;

    /// Stores what is new in the feed and answers how many items that is. An item that is there
    /// already, by its id or its story, is brought up to date and is not new again, and what was
    /// heard elsewhere is not new at all. REQUIRES: its stories have names (FeedItem::story); what
    /// has none is not stored.
    std::size_t take(std::int64_t id, const Feed& feed, const Answer& answer);
    /// The feed has not changed since `etag` and `last_modified`.
    void take_unchanged(std::int64_t id, const Answer& answer);
    /// What the feed had is still there.
    void take_failure(std::int64_t id, const Refusal& refusal);

    /// What the feed has, as the feed itself would say it, newest first as it came; with
    /// Unheard::yes, only what was not yet heard.
    Feed feed(std::int64_t id, Unheard unheard) const;

  private:
    struct Stored;
    enum class Novelty { known, fresh };
    struct Row {
        std::int64_t id;
        Novelty novelty;
    };
    bool is_heard(const std::string& story) const;
    Novelty store(const Stored& one, const FeedItem& item);
    Row row_of(const Stored& one, const FeedItem& item);
    std::int64_t new_row(const Stored& one);
    void forget_old(std::int64_t id, Time now);

    Database& database_;
};

}  // namespace nashra
