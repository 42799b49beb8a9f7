// What becomes one episode of a podcast: an article, or all that is news of a day. Plain values,
// and what they are called.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/article_store.h"
#include "model/article.h"
#include "model/language.h"

namespace nashra {

struct PodcastItem {
    std::string guid;                    // the story's name, or the bulletin's day
    std::vector<std::string> stories{};  // of a bulletin
    std::string title;
    std::string published;  // ISO 8601; empty: unknown
    std::vector<StoredArticle> articles;
};

/// An episode of the article alone. One without a name, an address and a title is called by its
/// text.
PodcastItem item_of(Article article, ArticleStore& store);

/// One episode of them all, for the day ("2026-11-28"), in the language that most of them are in.
/// It has no date of its own: it is from when it was made first. REQUIRES: at least one.
PodcastItem bulletin_of(std::vector<PodcastItem> items, const std::string& day);

/// Of one of its articles something could not be had.
bool lacks_text(const PodcastItem& item);

/// In letters of what is read, for whoever wants to know how long it takes.
std::uint64_t weight_of(const PodcastItem& item);

/// That most of its letters are in.
Language language_of(const PodcastItem& item);

}  // namespace nashra
