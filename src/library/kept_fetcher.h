// The cache before the network: what was asked for a moment ago is not asked for again, what has
// not changed is not sent again (RFC 9111), and what cannot be had is read from the copy, with a
// line that says of when it is. One thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "library/page_cache.h"
#include "model/fetcher.h"

namespace nashra {

/// When the server is asked: once the copy is no longer fresh, every time, never.
enum class Asking { when_stale, always, never };

class KeptFetcher : public Fetcher {
  public:
    /// However short-lived a server calls its pages, a page read twice in a minute is one request.
    static constexpr std::chrono::seconds kShortest{60};

    /// The references must outlive it.
    KeptFetcher(Fetcher& network, PageCache& cache, Asking asking, Now now);

    void fetch_all(const std::vector<PageRequest>& requests, const Take& take) override;

  private:
    /// What is known of a page without asking; nothing: the server must be asked.
    std::optional<FetchOutcome> known(const std::string& address,
                                      const std::optional<PageEntry>& entry) const;
    FetchOutcome settled(const std::string& address, FetchOutcome fresh);
    FetchOutcome settled(const std::string& address, FetchedPage page);
    FetchOutcome settled(const std::string& address, FetchFailure failure);
    FetchedPage copy_of(PageEntry entry, const std::string& cause) const;

    Fetcher& network_;
    PageCache& cache_;
    const Asking asking_;
    const Now now_;
};

}  // namespace nashra
