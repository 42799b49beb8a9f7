// Which page is fetched next, and whose turn it is to be taken: a few at a time, fewer from one
// server, taken in the order in which they were asked for. Knows nothing of networks. One thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/fetcher.h"

namespace nashra {

struct FetchLimits {
    std::size_t together = 4;
    std::size_t per_host = 2;
    // No more than so many are under way or wait for their turn, so that a slow first page does
    // not gather all the others in memory.
    std::size_t ahead = 8;
};

class FetchQueue {
  public:
    explicit FetchQueue(const std::vector<PageRequest>& requests, FetchLimits limits = {});

    /// The number of the next to be begun now; nothing while the limits say to wait.
    std::optional<std::size_t> begin();

    /// REQUIRES: `index` was begun and has no outcome yet.
    void finish(std::size_t index, FetchOutcome outcome);

    /// Hands over those whose turn it is.
    void deliver(const Fetcher::Take& take);

    bool done() const { return delivered_ == pages_.size(); }

  private:
    enum class State { waiting, begun, finished };
    struct Page {
        std::string host;
        State state = State::waiting;
        std::optional<FetchOutcome> outcome{};
    };

    std::size_t begun_on(std::string_view host) const;

    const FetchLimits limits_;
    std::vector<Page> pages_;
    std::size_t begun_ = 0;      // now under way
    std::size_t delivered_ = 0;  // these came first
};

}  // namespace nashra
