// The promise of the feed readers, checked on every input of their fuzz targets: a Feed whose every
// string is valid UTF-8 without control characters but line ends, and whose articles are clean.
#pragma once

#include <string>
#include <utility>

#include "fuzz/article_is_clean.h"
#include "source/feed.h"
#include "source/feed_articles.h"

namespace nashra {

/// HTML keeps its line ends and tabs.
inline void require_clean_html(std::string html) {
    std::erase_if(html, [](char c) { return c == '\n' || c == '\t'; });
    require_clean(html);
}

inline void require_clean_item(const FeedItem& item) {
    for (const auto* text : {&item.title, &item.link, &item.id, &item.author.name,
                             &item.author.email, &item.published, &item.updated, &item.comments})
        require_clean(*text);
    for (const auto& category : item.categories)
        require_clean(category);
    for (const auto& file : item.enclosures) {
        require_clean(file.url);
        require_clean(file.type);
        require_clean(file.length);
    }
    require_clean_html(item.summary);
    require_clean_html(item.content);
}

inline void require_clean_feed(std::string bytes) {
    const std::string url = "https://a.example/b/c";
    Feed feed = read_feed(std::move(bytes), {.as = InputKind::feed, .url = url});
    for (const auto* text : {&feed.title, &feed.subtitle, &feed.link, &feed.id, &feed.language,
                             &feed.author.name, &feed.author.email, &feed.published, &feed.updated,
                             &feed.rights, &feed.format, &feed.encoding})
        require_clean(*text);
    for (const auto& category : feed.categories)
        require_clean(category);
    for (const auto& item : feed.items)
        require_clean_item(item);
    for (const auto& article : articles_of(std::move(feed)))
        require_clean(article);
}

}  // namespace nashra
