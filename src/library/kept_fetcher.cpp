#include "library/kept_fetcher.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "model/message.h"
#include "model/time_words.h"

namespace nashra {

namespace {

/// One page under all its fragments.
std::string without_fragment(const std::string& address) {
    return address.substr(0, address.find('#'));
}

}  // namespace

KeptFetcher::KeptFetcher(Fetcher& network, PageCache& cache, Asking asking, Now now)
    : network_(network), cache_(cache), asking_(asking), now_(std::move(now)) {}

FetchedPage KeptFetcher::copy_of(PageEntry entry, const std::string& cause) const {
    auto page = std::move(entry.page);
    page.notice =
        message("%1: reading the copy of %2", message(cause), moment_words(entry.asked, now_()));
    return page;
}

std::optional<FetchOutcome> KeptFetcher::known(const std::string& address,
                                               const std::optional<PageEntry>& entry) const {
    const auto now = now_();
    if (asking_ == Asking::never) {
        if (entry && entry->has_page()) return copy_of(*entry, to_translate("offline"));
        return FetchFailure{
            .kind = Kind::no_input,
            .cause = "no copy",
            .message = message("cannot read '%1' offline: it was not fetched before (leave out "
                               "--offline when the computer is online)",
                               address)};
    }
    if (!entry) return std::nullopt;
    if (entry->ask_after && now < *entry->ask_after) {
        if (entry->has_page()) return copy_of(*entry, to_translate("server busy"));
        return FetchFailure{
            .kind = Kind::try_later,
            .cause = "server busy",
            .message =
                message("cannot fetch '%1': the server wants fewer requests (try again in %2)",
                        address, span_words(*entry->ask_after - now)),
            .ask_after = entry->ask_after};
    }
    if (!entry->has_page() || asking_ == Asking::always) return std::nullopt;
    // A clock that was put back makes a page of the future: that one is asked for.
    const bool fresh =
        entry->asked <= now && now < entry->asked + std::max(kShortest, entry->page.fresh_for);
    if (!fresh) return std::nullopt;
    return entry->page;
}

FetchOutcome KeptFetcher::settled(const std::string& address, FetchedPage page) {
    if (page.status == 304) {
        auto entry = cache_.find(address);
        if (!entry || !entry->has_page()) {
            return FetchFailure{
                .cause = "copy lost",
                .message = message(
                    "cannot read '%1': its copy on this computer is damaged (try again)", address)};
        }
        entry->asked = page.fetched;
        entry->ask_after.reset();
        entry->page.fresh_for = page.fresh_for;
        // RFC 9111, section 3.2: what the answer says anew replaces what is kept.
        if (!page.etag.empty()) entry->page.etag = page.etag;
        if (!page.last_modified.empty()) entry->page.last_modified = page.last_modified;
        cache_.keep(*entry);
        return std::move(entry->page);
    }
    if (page.storing == Storing::forbidden) {
        cache_.forget(address);
        return page;
    }
    if (page.bytes.empty()) return page;  // an older copy is worth more
    PageEntry entry{.address = address, .page = std::move(page), .asked = {}};
    entry.asked = entry.page.fetched;
    cache_.keep(entry);
    return std::move(entry.page);
}

FetchOutcome KeptFetcher::settled(const std::string& address, FetchFailure failure) {
    if (failure.kind != Kind::try_later) return failure;
    auto entry = cache_.find(address);
    const bool has_page = entry && entry->has_page();
    if (failure.ask_after) {
        if (!entry) {
            FetchedPage nothing{};
            nothing.status = 0;
            entry.emplace(PageEntry{.address = address, .page = nothing, .asked = now_()});
        }
        entry->ask_after = failure.ask_after;
        cache_.keep(*entry);
    }
    if (!has_page) return failure;
    return copy_of(*std::move(entry), failure.cause);
}

FetchOutcome KeptFetcher::settled(const std::string& address, FetchOutcome fresh) {
    return std::visit([&](auto& outcome) { return settled(address, std::move(outcome)); }, fresh);
}

void KeptFetcher::fetch_all(const std::vector<PageRequest>& requests, const Take& take) {
    std::vector<PageRequest> asked;
    std::vector<std::size_t> numbers;  // of those in `requests`
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto address = without_fragment(requests[i].address);
        const auto entry = cache_.find(address);
        if (known(address, entry)) continue;
        asked.push_back({.address = address});
        numbers.push_back(i);
        if (!entry || !entry->has_page()) continue;
        asked.back().etag = entry->page.etag;
        asked.back().last_modified = entry->page.last_modified;
    }
    // Looked up again when their turn comes, so that the pages are not in memory all at once.
    std::size_t next = 0;
    const auto take_known_before = [&](std::size_t end) {
        for (; next < end; ++next) {
            const auto address = without_fragment(requests[next].address);
            auto outcome = known(address, cache_.find(address));
            if (!outcome) {  // it had to make room for another page meanwhile
                network_.fetch_all({{.address = address}}, [&](std::size_t, FetchOutcome late) {
                    outcome = settled(address, std::move(late));
                });
            }
            take(next, *std::move(outcome));
        }
    };
    network_.fetch_all(asked, [&](std::size_t i, FetchOutcome outcome) {
        take_known_before(numbers[i]);
        ++next;
        take(numbers[i], settled(asked[i].address, std::move(outcome)));
    });
    take_known_before(requests.size());
}

}  // namespace nashra
