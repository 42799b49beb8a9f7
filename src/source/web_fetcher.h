// Pages from the web, by http and https. Every server is taken for hostile: time, size, redirects
// and where they lead are limited. libcurl appears here and in curl_library alone. One thread; it
// starts short-lived threads of its own to look names up, so fork the voice process before.
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>

#include "model/fetcher.h"

namespace nashra {

/// Whether pages may come from this computer and the local network.
enum class PrivateAddresses { refused, allowed };

/// How long a page may take.
struct Patience {
    std::chrono::seconds whole{60};       // until all of it is here
    std::chrono::seconds connection{10};  // until the server is reached
    std::chrono::seconds silence{20};     // with less than 100 bytes a second

    /// Who names a time has no more of it and no less.
    static Patience of(std::chrono::seconds time) { return {time, time, time}; }
};

struct WebOptions {
    Patience patience{};
    std::string user_agent{};
    PrivateAddresses private_addresses = PrivateAddresses::refused;
    /// Once it is asked to stop, whatever is not here yet fails at once.
    std::stop_token given_up{};
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
