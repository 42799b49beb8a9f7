#include "source/forwarded_pages.h"

#include <string>
#include <utility>
#include <variant>

#include "source/address.h"
#include "source/fetch_failure.h"
#include "source/forwarding_page.h"
#include "source/received_text.h"

namespace nashra {

namespace {

/// Where a page sends its visitor, if that is a page of the web.
std::string next_address(const FetchOutcome& outcome) {
    constexpr std::size_t kLargest = 64 * 1024;  // bytes of a page with next to nothing on it
    const auto* const page = std::get_if<FetchedPage>(&outcome);
    if (page == nullptr || page->bytes.empty() || page->bytes.size() > kLargest) return {};
    const ReceivedText text = received_text(page->bytes, page->content_type);
    const std::string to = forwarded_to(text.text, page->address);
    return is_web_address(to) ? to : std::string{};
}

}  // namespace

void ForwardedPages::fetch_all(const std::vector<PageRequest>& requests, const Take& take) {
    network_.fetch_all(requests, [&](std::size_t i, FetchOutcome outcome) {
        take(i, followed(requests[i], std::move(outcome)));
    });
}

FetchOutcome ForwardedPages::followed(const PageRequest& request, FetchOutcome outcome) {
    PageRequest next = request;  // what the listener has of it is the page at the end
    for (int times = 0;; ++times) {
        next.address = next_address(outcome);
        if (next.address.empty()) return outcome;
        if (times == kMostTimes) return failure_of(Trouble::too_many_redirects, request.address);
        network_.fetch_all({next},
                           [&](std::size_t, FetchOutcome later) { outcome = std::move(later); });
    }
}

}  // namespace nashra
