#include "cli/subscribing.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "cli/typed_address.h"
#include "model/error.h"
#include "model/message.h"
#include "source/address.h"
#include "source/feed_links.h"
#include "source/received_text.h"

namespace nashra {

Subscribing::Result Subscribing::subscribe(const std::string& typed) {
    using Outcome = Result::Outcome;
    const auto addresses = addresses_meant(typed);
    for (const auto& address : addresses) {
        if (const auto known = subscriptions_.at(address))
            return {.outcome = Outcome::known, .title = known->title};
    }
    if (asking_ == Asking::never) {
        subscriptions_.add(addresses.front(), {});
        return {.outcome = Outcome::unasked, .title = addresses.front()};
    }
    Answer answer = ask(addresses);
    if (const auto* page = std::get_if<FetchedPage>(&answer.outcome);
        page != nullptr && answer.content.format.empty())
        answer = ask_site(*page);
    if (const auto known = subscriptions_.at(answer.address))
        return {.outcome = Outcome::known, .title = known->title};
    return keep(answer);
}

/// The first that somebody is at.
Subscribing::Answer Subscribing::ask(const std::vector<std::string>& addresses) {
    std::optional<Answer> first;
    for (const auto& address : addresses) {
        Answer answer{address, FetchFailure{}};
        network_.fetch_all({{.address = address}}, [&](std::size_t, FetchOutcome outcome) {
            answer.outcome = std::move(outcome);
        });
        if (const auto* page = std::get_if<FetchedPage>(&answer.outcome))
            answer.content = feed_in(*page);
        const auto* failure = std::get_if<FetchFailure>(&answer.outcome);
        const bool somebody = failure == nullptr || failure->contact == Contact::made;
        if (somebody) return answer;
        if (!first) first = std::move(answer);
    }
    return *std::move(first);
}

Subscribing::Answer Subscribing::ask_site(const FetchedPage& page) {
    constexpr std::size_t kMostTried = 3;
    const auto text = received_text(page.bytes, page.content_type);
    auto links = feed_links(text.text, page.address);
    links.resize(std::min(links.size(), kMostTried));
    std::optional<Answer> failed;
    for (const auto& link : links) {
        if (subscriptions_.at(link)) return {link, FetchFailure{}};
        Answer answer = ask({link});
        if (!answer.content.format.empty()) return answer;
        if (!failed && std::holds_alternative<FetchFailure>(answer.outcome))
            failed = std::move(answer);
    }
    if (failed) return *std::move(failed);
    throw Error{
        Kind::no_news,
        message("cannot subscribe to '%1': it is no feed and names none (look on the site for RSS)",
                without_password(page.address))};
}

Subscribing::Result Subscribing::keep(const Answer& answer) {
    const auto* failure = std::get_if<FetchFailure>(&answer.outcome);
    if (failure != nullptr && failure->kind != Kind::try_later)
        throw Error{failure->kind, failure->message};
    subscriptions_.add(answer.address, {});
    const auto feed = *subscriptions_.at(answer.address);
    Result result;
    result.news = failure != nullptr ? update_.settle(feed, answer.outcome)
                                     : update_.arrived(feed, std::get<FetchedPage>(answer.outcome),
                                                       answer.content);
    result.title = result.news.title;
    return result;
}

}  // namespace nashra
