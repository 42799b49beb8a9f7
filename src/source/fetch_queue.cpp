#include "source/fetch_queue.h"

#include <algorithm>
#include <utility>

#include "source/address.h"

namespace nashra {

FetchQueue::FetchQueue(const std::vector<PageRequest>& requests, FetchLimits limits)
    : limits_(limits) {
    pages_.reserve(requests.size());
    for (const auto& request : requests)
        pages_.push_back({.host = host_of(request.address)});
}

std::size_t FetchQueue::begun_on(std::string_view host) const {
    return static_cast<std::size_t>(std::count_if(
        pages_.begin(), pages_.end(),
        [&](const Page& page) { return page.state == State::begun && page.host == host; }));
}

std::optional<std::size_t> FetchQueue::begin() {
    if (begun_ >= limits_.together) return std::nullopt;
    const std::size_t end = std::min(pages_.size(), delivered_ + limits_.ahead);
    for (std::size_t i = delivered_; i < end; ++i) {
        auto& page = pages_[i];
        if (page.state != State::waiting || begun_on(page.host) >= limits_.per_host) continue;
        page.state = State::begun;
        ++begun_;
        return i;
    }
    return std::nullopt;
}

void FetchQueue::finish(std::size_t index, FetchOutcome outcome) {
    auto& page = pages_.at(index);
    page.state = State::finished;
    page.outcome = std::move(outcome);
    --begun_;
}

void FetchQueue::deliver(const Fetcher::Take& take) {
    while (!done() && pages_[delivered_].outcome) {
        const std::size_t index = delivered_++;
        auto outcome = std::move(*pages_[index].outcome);
        pages_[index].outcome.reset();
        take(index, std::move(outcome));
    }
}

}  // namespace nashra
