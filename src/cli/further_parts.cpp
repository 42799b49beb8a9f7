#include "cli/further_parts.h"

#include <optional>
#include <unordered_set>
#include <utility>
#include <variant>

#include "model/error.h"
#include "source/article_parts.h"
#include "source/fetch_queue.h"
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

/// Goes from page to page.
class PartReader {
  public:
    PartReader(const Article& first, Fetcher& web, const Now& now, const PartLimits& limits)
        : name_("'" + (first.title.empty() ? first.url : first.title) + "'"),
          first_(first.url),
          parts_(first),
          next_(first.next_part),
          bytes_(size_of(first)),
          web_(web),
          now_(now),
          limits_(limits),
          end_(now() + limits.time) {
        read_.insert(first.url);
    }

    std::string read(const TakePart& take) {
        while (!next_.empty()) {
            if (number_ == limits_.parts || bytes_ >= limits_.bytes || now_() >= end_)
                return "only " + std::to_string(number_) + " pages of " + name_ +
                       " are read (the next one is " + next_ + ")";
            ++number_;
            try {
                auto part = fetch();
                if (!part) return {};
                bytes_ += size_of(*part);
                next_ = part->next_part;
                const auto rest = next_.empty() ? Rest::none : Rest::to_come;
                if (take(*std::move(part), rest) == Flow::stop) return {};
            } catch (const Error& error) {
                return "page " + std::to_string(number_) + " of " + name_ +
                       " is missing: " + error.what();
            }
        }
        return {};
    }

  private:
    /// Nothing where the pages lead back to what was read.
    std::optional<Article> fetch() {
        if (!read_.insert(next_).second) return std::nullopt;
        auto outcome = fetch_one(web_, next_);
        if (const auto* failure = std::get_if<FetchFailure>(&outcome))
            throw Error{failure->kind, failure->message};
        auto& page = std::get<FetchedPage>(outcome);
        if (host_of(page.address) != host_of(next_))
            throw Error{Kind::no_news, "'" + next_ + "' leads to another site, " + page.address};
        if (page.address != next_ && !read_.insert(page.address).second) return std::nullopt;
        auto articles = read_articles(std::move(page.bytes), {.name = "'" + next_ + "'",
                                                              .url = page.address,
                                                              .content_type = page.content_type,
                                                              .part_of = first_});
        if (articles.size() != 1) return std::nullopt;
        auto part = parts_.next(std::move(articles.front()));
        if (part.blocks.empty()) return std::nullopt;
        return part;
    }

    const std::string name_;
    const std::string first_;
    ArticleParts parts_;
    std::string next_;
    std::unordered_set<std::string> read_;  // addresses
    std::size_t number_ = 1;
    std::size_t bytes_;
    Fetcher& web_;
    const Now& now_;
    const PartLimits& limits_;
    const std::chrono::sys_seconds end_;
};

}  // namespace

std::string read_further_parts(const Article& first, Fetcher& web, const Now& now,
                               const TakePart& take, const PartLimits& limits) {
    return PartReader{first, web, now, limits}.read(take);
}

}  // namespace nashra
