// The web in memory: what each address answers, and what was asked.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/fetcher.h"

namespace nashra::test {

/// The network as a listener without one knows it: an address without an answer is offline.
class FakeFetcher : public Fetcher {
  public:
    std::map<std::string, FetchOutcome> answers;
    std::vector<PageRequest> asked;

    void fetch_all(const std::vector<PageRequest>& requests, const Take& take) override {
        for (std::size_t i = 0; i < requests.size(); ++i) {
            asked.push_back(requests[i]);
            const auto found = answers.find(requests[i].address);
            take(i, found == answers.end() ? offline(requests[i].address) : found->second);
        }
    }

    static FetchOutcome offline(const std::string& address) {
        return FetchFailure{.kind = Kind::try_later,
                            .contact = Contact::none,
                            .cause = "offline",
                            .reason = "no connection (go online)",
                            .message = "cannot fetch '" + address + "': no connection (go online)"};
    }
};

/// A clock that stands still until a test turns it.
struct FakeClock {
    std::chrono::sys_seconds time;

    void advance(std::chrono::seconds span) { time += span; }
    Now now() {
        return [this] { return time; };
    }
    /// The one that nobody sets.
    auto steady() {
        return [this] { return std::chrono::steady_clock::time_point{time.time_since_epoch()}; };
    }
};

}  // namespace nashra::test
