#include "cli/podcast_item.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "library/fingerprint.h"

namespace nashra {

namespace {

std::string text_of(const Article& article) {
    std::string text = article.title;
    for (const auto& block : article.blocks)
        text += '\n' + block.text;
    return text;
}

/// The day's name, in a title that is read on many screens: ISO's order is everybody's.
std::string bulletin_title(Language language, const std::string& day) {
    return (language == kArabic ? "نشرة الأخبار " : "News bulletin ") + day;
}

}  // namespace

PodcastItem item_of(Article article, ArticleStore& store) {
    constexpr std::size_t kLongestTitle = 120;  // that is none of the page's own
    PodcastItem item;
    item.guid = article.story;
    if (item.guid.empty()) item.guid = article.url;
    if (item.guid.empty()) item.guid = "nashra:" + fingerprint(text_of(article));
    item.published = article.published;
    item.articles.push_back(store.keep(std::move(article)));
    const auto& stored = item.articles.front();
    item.title = stored.head.title;
    if (item.title.empty()) item.title = beginning_of(stored.beginning, kLongestTitle);
    return item;
}

PodcastItem bulletin_of(std::vector<PodcastItem> items, const std::string& day) {
    PodcastItem bulletin;
    bulletin.guid = "bulletin:" + day;
    std::string site;
    for (auto& item : items) {
        bulletin.stories.push_back(std::move(item.guid));
        for (auto& article : item.articles) {
            // Where the news comes from is said once for all that follows from there.
            auto& its = article.head.site;
            if (its == site) its.clear();
            if (!its.empty()) site = its;
            bulletin.articles.push_back(std::move(article));
        }
    }
    bulletin.title = bulletin_title(language_of(bulletin), day);
    return bulletin;
}

bool lacks_text(const PodcastItem& item) {
    return std::any_of(item.articles.begin(), item.articles.end(),
                       [](const auto& article) { return article.head.lack.has_value(); });
}

std::uint64_t weight_of(const PodcastItem& item) {
    std::uint64_t letters = 0;
    for (const auto& article : item.articles)
        letters += article.letters;
    return letters;
}

Language language_of(const PodcastItem& item) {
    std::map<std::string_view, std::uint64_t> letters;
    for (const auto& article : item.articles)
        letters[article.head.language.code()] += article.letters;
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto most = std::max_element(letters.begin(), letters.end(), fewer);
    return most == letters.end() ? kUndetermined : Language{most->first};
}

}  // namespace nashra
