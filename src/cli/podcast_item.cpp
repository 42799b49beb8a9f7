#include "cli/podcast_item.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "library/fingerprint.h"

namespace nashra {

namespace {

std::uint64_t weight_of(const Article& article) {
    std::uint64_t letters = article.title.size() + article.standfirst.size();
    for (const auto& block : article.blocks)
        letters += block.text.size();
    return letters;
}

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

std::string beginning_of(const std::string& text, std::size_t longest) {
    if (text.size() <= longest) return text;
    const auto space = text.rfind(' ', longest);
    if (space != std::string::npos && space > 0) return text.substr(0, space) + "…";
    auto end = longest;  // one endless word: not within a letter of it
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

PodcastItem item_of(Article article) {
    constexpr std::size_t kLongestTitle = 120;  // that is none of the page's own
    PodcastItem item;
    item.guid = article.story;
    if (item.guid.empty()) item.guid = article.url;
    if (item.guid.empty()) item.guid = "nashra:" + fingerprint(text_of(article));
    item.title = article.title;
    if (item.title.empty() && !article.blocks.empty())
        item.title = beginning_of(article.blocks.front().text, kLongestTitle);
    item.published = article.published;
    item.articles.push_back(std::move(article));
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
            if (article.site == site) article.site.clear();
            if (!article.site.empty()) site = article.site;
            bulletin.articles.push_back(std::move(article));
        }
    }
    bulletin.title = bulletin_title(language_of(bulletin), day);
    return bulletin;
}

std::uint64_t weight_of(const PodcastItem& item) {
    std::uint64_t letters = 0;
    for (const auto& article : item.articles)
        letters += weight_of(article);
    return letters;
}

Language language_of(const PodcastItem& item) {
    std::map<std::string_view, std::uint64_t> letters;
    for (const auto& article : item.articles)
        letters[article.language.code()] += weight_of(article);
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto most = std::max_element(letters.begin(), letters.end(), fewer);
    return most == letters.end() ? kUndetermined : Language{most->first};
}

}  // namespace nashra
