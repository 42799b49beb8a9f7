#include "cli/feed_update.h"

#include <utility>
#include <variant>

#include "library/polling.h"
#include "model/message.h"
#include "source/feed.h"
#include "source/received_text.h"

namespace nashra {

namespace {

constexpr int kNotModified = 304;

}  // namespace

Feed feed_in(const FetchedPage& page) {
    return parse_feed(received_text(page.bytes, page.content_type), page.address);
}

void FeedUpdate::run(const std::vector<Subscription>& feeds,
                     const std::function<void(FeedNews)>& take) {
    std::vector<PageRequest> requests;
    std::vector<std::size_t> numbers;  // of those among the feeds
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        if (!due(feeds[i])) continue;
        requests.push_back({feeds[i].address, feeds[i].etag, feeds[i].last_modified});
        numbers.push_back(i);
    }
    std::size_t next = 0;
    const auto skip_to = [&](std::size_t number) {
        for (; next < number; ++next) {
            take({.outcome = FeedNews::Outcome::not_due,
                  .feed = feeds[next],
                  .title = feeds[next].title});
        }
    };
    network_.fetch_all(requests, [&](std::size_t i, const FetchOutcome& outcome) {
        skip_to(numbers[i]);
        take(settle(feeds[next], outcome));
        ++next;
    });
    skip_to(feeds.size());
}

bool FeedUpdate::due(const Subscription& feed) const {
    // The listener may be impatient, but not with a server that has asked to be left in peace.
    switch (asking_) {
        case Asking::never: return false;
        case Asking::when_stale: return has_come(feed.due, now_());
        case Asking::always: return has_come(feed.ask_after, now_());
    }
    return false;
}

FeedNews FeedUpdate::settle(const Subscription& feed, const FetchOutcome& outcome) {
    if (const auto* failure = std::get_if<FetchFailure>(&outcome)) return failed(feed, *failure);
    const auto& page = std::get<FetchedPage>(outcome);
    if (page.status == kNotModified) return arrived(feed, page, {});
    const auto content = feed_in(page);
    if (!content.format.empty()) return arrived(feed, page, content);
    // What is no feed, like the login page of a hotel's network, takes nothing away.
    return failed(feed, {.kind = Kind::no_news,
                         .status = page.status,
                         .reason = message("this is no news feed (look for the site's new one)")});
}

FeedNews FeedUpdate::arrived(const Subscription& feed, const FetchedPage& page,
                             const Feed& content) {
    const auto now = now_();
    // A server may confirm a copy without repeating what it is called.
    const Answer answer{
        .etag = page.etag.empty() && page.status == kNotModified ? feed.etag : page.etag,
        .last_modified = page.last_modified.empty() && page.status == kNotModified
                             ? feed.last_modified
                             : page.last_modified,
        .now = now,
        .due = next_poll({.now = now, .max_age = page.fresh_for})};
    FeedNews news{.feed = feed, .title = feed.title};
    if (page.status == kNotModified) {
        subscriptions_.take_unchanged(feed.id, answer);
        return news;
    }
    news.fresh = subscriptions_.take(feed.id, content, answer);
    news.notice = content.notice;
    if (news.fresh > 0) news.outcome = FeedNews::Outcome::arrived;
    if (feed.title == feed.address && !content.title.empty()) news.title = content.title;
    return news;
}

FeedNews FeedUpdate::failed(const Subscription& feed, const FetchFailure& failure) {
    const auto now = now_();
    const bool nobody = failure.contact == Contact::none;
    // A page that is no feed may be another server's: it is no reason to come less and less often.
    const bool of_server = !nobody && (failure.status < 200 || failure.status >= 300);
    Poll poll{.outcome = nobody ? Poll::Outcome::unreachable : Poll::Outcome::refused,
              .now = now,
              .failures = of_server ? feed.failures : 0};
    if (failure.ask_after) poll.retry_after = *failure.ask_after - now;
    const Time due = next_poll(poll);
    subscriptions_.take_failure(feed.id,
                                {.words = failure.reason,
                                 .due = due,
                                 .ask_after = failure.ask_after ? due : Time{},
                                 .by = of_server ? Refusal::By::server : Refusal::By::nobody});
    return {.outcome = FeedNews::Outcome::failed,
            .feed = feed,
            .title = feed.title,
            .failure_kind = failure.kind,
            .failure = failure.reason};
}

}  // namespace nashra
