// Pages from where they are in the end: one that only sends its visitor on is followed as a
// redirect is, with the same fetcher and so within its limits. One thread.
#pragma once

#include <vector>

#include "model/fetcher.h"

namespace nashra {

class ForwardedPages : public Fetcher {
  public:
    /// As many as of the server's own redirects.
    static constexpr int kMostTimes = 5;

    explicit ForwardedPages(Fetcher& network) : network_(network) {}
    void fetch_all(const std::vector<PageRequest>& requests, const Take& take) override;

  private:
    FetchOutcome followed(const PageRequest& request, FetchOutcome outcome);

    Fetcher& network_;
};

}  // namespace nashra
