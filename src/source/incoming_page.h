// A page on its way in, whatever library brings it: its head, its bytes so far, and the limits that
// no server may break. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/fetcher.h"
#include "source/fetch_failure.h"
#include "source/response_head.h"

namespace nashra {

class IncomingPage {
  public:
    /// A page of news is rarely beyond one megabyte. Counted after decompression.
    static constexpr std::size_t kLargest = std::size_t{8} << 20U;
    static constexpr std::size_t kLargestHead = std::size_t{256} << 10U;

    /// `request` must outlive it.
    IncomingPage(const PageRequest& request, Now now) : request_(request), now_(std::move(now)) {}

    enum class Flow { more, stop };

    Flow take_head_line(std::string_view line);
    Flow take_bytes(std::string_view bytes);
    /// How many bytes have come before decompression: those that decompress to nothing are work
    /// too, as is the page that goes with a redirect.
    Flow count(std::uint64_t bytes);
    /// What went wrong, where nothing worse did before.
    void note(Trouble trouble);

    /// The server is sending us on, or has just done so.
    bool redirected() const { return head_.status >= 300; }

    /// Once all has come that will. `address` is where it was found in the end; `broken` is what
    /// went wrong on the way as the library sees it. What was found here is worse, and an error
    /// that the server has told is its own explanation.
    FetchOutcome outcome(std::optional<Trouble> broken, const std::string& address);

  private:
    const PageRequest& request_;
    const Now now_;
    ResponseHead head_;
    std::size_t head_bytes_ = 0;
    std::string bytes_;
    std::optional<Trouble> trouble_;
};

}  // namespace nashra
