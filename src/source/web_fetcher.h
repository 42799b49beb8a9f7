// Pages from the web, by http and https. Every server is taken for hostile: time, size, redirects
// and where they lead are limited. libcurl appears in web_fetcher.cpp alone and is loaded with the
// first page, since linking to it would cost every start some milliseconds. One thread; libcurl
// starts short-lived threads of its own to look names up, so fork the voice process before.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "model/fetcher.h"

namespace nashra {

/// Whether pages may come from this computer and the local network.
enum class PrivateAddresses { refused, allowed };

struct WebOptions {
    /// The whole page must be here within it. A sixth of it is for the connection; a third, and
    /// the server may not send less than 100 bytes a second for so long.
    std::chrono::seconds patience{60};
    std::string user_agent{};
    PrivateAddresses private_addresses = PrivateAddresses::refused;
};

class WebFetcher : public Fetcher {
  public:
    explicit WebFetcher(WebOptions options, Now now);
    void fetch_all(const std::vector<PageRequest>& requests, const Take& take) override;

  private:
    const WebOptions options_;
    const Now now_;
};

}  // namespace nashra
