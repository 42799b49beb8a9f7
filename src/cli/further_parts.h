// The further pages of an article that its site has divided.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <unordered_set>

#include "cli/clock.h"
#include "model/article.h"
#include "model/fetcher.h"
#include "model/pcm_sink.h"
#include "programme/programme.h"
#include "source/article_parts.h"

namespace nashra {

struct PartLimits {
    std::size_t parts = 20;                     // with the first
    std::size_t bytes = std::size_t{8} << 20U;  // of text
    std::chrono::seconds time{120};             // of waiting for them
};

/// What one page adds.
struct FurtherPart {
    Article text;
    Rest rest = Rest::none;  // whether another is to come
    std::string notice;      // what the listener should know of the page (see FetchedPage)
};

/// Goes from page to page; who asks does the fetching, and may do something else in between. Never
/// throws what a page or the network is to blame for. One thread.
class FurtherParts {
  public:
    FurtherParts(const Article& first, SteadyNow now, const PartLimits& limits = {});

    /// The address of the next page. Nothing at the end, or where a limit is reached.
    std::optional<std::string> next_address();
    /// What has come from there. Nothing when it is no further page, and then it is the end.
    std::optional<FurtherPart> take(FetchOutcome outcome);

    /// What is missing in the end and why, in one line; empty: nothing is.
    const std::string& missing() const { return missing_; }

  private:
    FurtherPart read(FetchOutcome outcome);

    std::string name_;
    std::string first_;
    ArticleParts parts_;
    std::string next_;
    std::unordered_set<std::string> read_;  // addresses
    std::size_t number_ = 1;
    std::size_t bytes_ = 0;
    SteadyNow now_;
    PartLimits limits_;
    std::chrono::steady_clock::time_point asked_;
    std::chrono::steady_clock::duration waited_{0};
    std::string missing_;
};

/// Hears of each page, and says stop when nobody wants more.
using TakePart = std::function<Flow(FurtherPart)>;

/// All of them, one after the other. Answers what is missing.
std::string read_further_parts(const Article& first, Fetcher& web, const SteadyNow& now,
                               const TakePart& take, const PartLimits& limits = {});

}  // namespace nashra
