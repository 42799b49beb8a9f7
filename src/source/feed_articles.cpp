#include "source/feed_articles.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "source/feed_markup.h"
#include "source/html_page.h"
#include "source/lines.h"

namespace nashra {

namespace {

/// What publishing programs put under every item of a feed.
struct Footer {
    std::string_view begin;
    std::string_view middle;
};

constexpr std::array kFooters = {
    Footer{"The post ", " appeared first on "},
    Footer{"The post ", " first appeared on "},
    Footer{"ظهرت المقالة ", " أولاً على "},
    Footer{"ظهر المقال ", " أولاً على "},
};

bool is_footer(std::string_view text) {
    return std::any_of(kFooters.begin(), kFooters.end(), [text](const Footer& footer) {
        return text.starts_with(footer.begin) && text.find(footer.middle) != std::string::npos;
    });
}

constexpr std::size_t kShortestStory = 100;  // words

std::size_t words_of(const Article& article) {
    std::size_t words = 0;
    for (const auto& block : article.blocks)
        words += count_words(block.text);
    return words;
}

/// Reads the item as the page that it would be: its own title above its text is no second headline,
/// and share bars, bylines and lists of other stories are set aside as on any page.
void read_body(const std::string& html, Article& article) {
    if (html.empty()) return;
    Article page = html_page(
        "<title>" + html_of_text(article.title) + "</title><article>" + html + "</article>",
        article.url);
    article.blocks = std::move(page.blocks);
    article.skipped = std::move(page.skipped);
    while (!article.blocks.empty() && is_footer(article.blocks.back().text)) {
        article.skipped.push_back({"credit", std::move(article.blocks.back().text)});
        article.blocks.pop_back();
    }
}

/// What a feed gives for the whole text may be a picture with its caption.
void read_summary(const std::string& html, Article& article) {
    Article other;
    other.title = article.title;
    other.url = article.url;
    read_body(html, other);
    if (words_of(other) <= words_of(article)) return;
    article.blocks = std::move(other.blocks);
    article.skipped = std::move(other.skipped);
}

/// Feeds do not say whether an item's text is all there is. A news story has more than a hundred
/// words, and one that was cut off ends with dots.
Extent extent_of(const Article& article) {
    if (article.url.empty()) return Extent::whole;
    if (words_of(article) < kShortestStory) return Extent::teaser;
    const std::string_view end = article.blocks.back().text;
    for (const std::string_view dots : {"…", "...", "[…]", "[...]"}) {
        if (end.ends_with(dots)) return Extent::teaser;
    }
    return Extent::whole;
}

Article article_of(FeedItem item, Language feed_language) {
    const Language own = language_of_tag(item.language);
    const Language language = own.known() ? own : feed_language;
    Article article;
    article.origin = Origin::feed_item;
    article.title = std::move(item.title);
    article.byline = std::move(item.author.name);
    article.published =
        item.published.empty() ? std::move(item.updated) : std::move(item.published);
    article.url = std::move(item.link);
    article.story = std::move(item.story);
    article.language = language;
    read_body(item.content, article);
    if (words_of(article) < kShortestStory && item.summary.size() > item.content.size())
        read_summary(item.summary, article);
    for (auto& block : article.blocks) {
        if (!block.language.known()) block.language = language;
    }
    article.extent = extent_of(article);
    return article;
}

}  // namespace

std::vector<Article> articles_of(Feed feed) {
    const Language language = language_of_tag(feed.language);
    std::vector<Article> articles;
    std::unordered_set<std::string> stories;
    for (auto& item : feed.items) {
        if (!item.story.empty() && !stories.insert(item.story).second) continue;
        Article article = article_of(std::exchange(item, {}), language);
        if (!has_letters(article.title) && article.blocks.empty()) continue;
        if (articles.empty()) {
            article.site = std::move(feed.title);
            article.notice = std::move(feed.notice);
        }
        articles.push_back(std::move(article));
    }
    return articles;
}

}  // namespace nashra
