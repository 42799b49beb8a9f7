#include "cli/bulletin.h"

#include <filesystem>
#include <string>
#include <unordered_set>
#include <utility>

#include "library/database.h"
#include "model/error.h"
#include "model/message.h"
#include "source/feed_articles.h"

namespace nashra {

namespace {

[[noreturn]] void nothing_given() {
    throw Error{Kind::usage,
                message("nothing to read: give a news page, a text file, or - for standard input, "
                        "or subscribe with 'nashra feeds add ADDRESS' (see 'nashra --help')")};
}

[[noreturn]] void nothing_new() {
    throw Error{Kind::try_later, message("nothing new in the feeds (ask them with 'nashra feeds "
                                         "update'; --heard reads again what was heard)")};
}

/// Leaves out what an earlier feed had: a site has one story in the feeds of several sections.
void drop_told(Feed& feed, std::unordered_set<std::string>& told) {
    std::erase_if(feed.items, [&told](const FeedItem& item) {
        return !item.story.empty() && !told.insert(item.story).second;
    });
}

}  // namespace

void read_bulletin(const Subscriptions& subscriptions, Unheard unheard, const TakeArticles& take) {
    const auto feeds = subscriptions.all();
    if (feeds.empty()) nothing_given();
    std::unordered_set<std::string> told;  // names of stories
    bool found = false;
    for (const auto& subscribed : feeds) {
        Feed feed = subscriptions.feed(subscribed.id, unheard);
        drop_told(feed, told);
        auto articles = articles_of(std::move(feed));
        if (articles.empty()) continue;
        found = true;
        take(std::move(articles));
    }
    if (!found) nothing_new();
}

void read_bulletin(Unheard unheard, const TakeArticles& take) {
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) nothing_given();
    Database database{file};
    read_bulletin(Subscriptions{database}, unheard, take);
}

}  // namespace nashra
