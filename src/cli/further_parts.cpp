#include "cli/further_parts.h"

#include <utility>
#include <variant>

#include "model/error.h"
#include "model/message.h"
#include "source/address.h"
#include "source/open.h"

namespace nashra {

namespace {

FetchOutcome fetch_one(Fetcher& web, const std::string& address) {
    FetchOutcome outcome = FetchFailure{};
    web.fetch_all({{.address = address}},
                  [&](std::size_t, FetchOutcome one) { outcome = std::move(one); });
    return outcome;
}

std::size_t size_of(const Article& article) {
    std::size_t size = 0;
    for (const auto& block : article.blocks)
        size += block.text.size();
    return size;
}

}  // namespace

FurtherParts::FurtherParts(const Article& first, SteadyNow now, const PartLimits& limits)
    : name_("'" + (first.title.empty() ? first.url : first.title) + "'"),
      first_(first.url),
      parts_(first),
      next_(first.next_part),
      read_{first.url},
      bytes_(size_of(first)),
      now_(std::move(now)),
      limits_(limits) {}

std::optional<std::string> FurtherParts::next_address() {
    if (next_.empty()) return std::nullopt;
    if (number_ == limits_.parts || bytes_ >= limits_.bytes || waited_ >= limits_.time) {
        missing_ = counted(number_, "only %1 page of %2 is read (the next one is %3)",
                           "only %1 pages of %2 are read (the next one is %3)", name_, next_);
        next_.clear();
        return std::nullopt;
    }
    if (!read_.insert(next_).second) {  // the pages lead back to what was read
        next_.clear();
        return std::nullopt;
    }
    ++number_;
    asked_ = now_();
    return next_;
}

std::optional<FurtherPart> FurtherParts::take(FetchOutcome outcome) {
    waited_ += now_() - asked_;
    try {
        auto part = read(std::move(outcome));
        if (!part.text.blocks.empty()) return part;
    } catch (const Error& error) {
        missing_ = message("page %1 of %2 is missing: %3", number_, name_, error.what());
    }
    next_.clear();
    return std::nullopt;
}

/// Without a text where the page has been read before.
FurtherPart FurtherParts::read(FetchOutcome outcome) {
    if (const auto* failure = std::get_if<FetchFailure>(&outcome))
        throw Error{failure->kind, failure->message};
    auto& page = std::get<FetchedPage>(outcome);
    if (host_of(page.address) != host_of(next_))
        throw Error{Kind::no_news, message("'%1' leads to another site, %2", next_, page.address)};
    if (page.address != next_ && !read_.insert(page.address).second) return {};
    auto articles = read_articles(std::move(page.bytes), {.name = "'" + next_ + "'",
                                                          .url = page.address,
                                                          .content_type = page.content_type,
                                                          .part_of = first_});
    if (articles.size() != 1) return {};
    auto text = parts_.next(std::move(articles.front()));
    bytes_ += size_of(text);
    next_ = text.next_part;
    const auto rest = next_.empty() ? Rest::none : Rest::to_come;
    return {std::move(text), rest, std::move(page.notice)};
}

std::string read_further_parts(const Article& first, Fetcher& web, const SteadyNow& now,
                               const TakePart& take, const PartLimits& limits) {
    FurtherParts parts{first, now, limits};
    while (const auto address = parts.next_address()) {
        auto part = parts.take(fetch_one(web, *address));
        if (!part || take(*std::move(part)) == Flow::stop) break;
    }
    return parts.missing();
}

}  // namespace nashra
