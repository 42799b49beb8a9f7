#include "cli/bulletin.h"

#include <filesystem>
#include <utility>

#include "library/database.h"
#include "model/error.h"
#include "source/feed_articles.h"

namespace nashra {

namespace {

[[noreturn]] void nothing_given() {
    throw Error{Kind::usage,
                "nothing to read: give a news page, a text file, or - for standard input, or "
                "subscribe with 'nashra feeds add ADDRESS' (see 'nashra --help')"};
}

[[noreturn]] void nothing_new() {
    throw Error{Kind::try_later,
                "nothing new in the feeds (ask them with 'nashra feeds update'; --heard reads "
                "again what was heard)"};
}

}  // namespace

void read_bulletin(Unheard unheard, const std::function<void(std::vector<Article>)>& take) {
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) nothing_given();
    Database database{file};
    const Subscriptions subscriptions{database};
    const auto feeds = subscriptions.all();
    if (feeds.empty()) nothing_given();
    bool found = false;
    for (const auto& feed : feeds) {
        auto articles = articles_of(subscriptions.feed(feed.id, unheard));
        if (articles.empty()) continue;
        found = true;
        take(std::move(articles));
    }
    if (!found) nothing_new();
}

}  // namespace nashra
