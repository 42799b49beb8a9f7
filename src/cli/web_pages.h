// Pages from the web as every command gets them: from the network or, where that has none, from the
// copies that were kept.
#pragma once

#include <vector>

#include "cli/command_line.h"
#include "model/fetcher.h"

namespace nashra {

class WebPages : public Fetcher {
  public:
    explicit WebPages(const FetchOptions& options) : options_(options) {}
    void fetch_all(const std::vector<PageRequest>& requests, const Take& take) override;

  private:
    const FetchOptions options_;
};

/// See Fetcher::fetch_all.
void fetch_pages(const FetchOptions& options, const std::vector<PageRequest>& requests,
                 const Fetcher::Take& take);

}  // namespace nashra
