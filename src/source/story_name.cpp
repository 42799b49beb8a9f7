#include "source/story_name.h"

#include <algorithm>
#include <unordered_map>

#include "source/address.h"
#include "source/ascii.h"
#include "source/lines.h"

namespace nashra {

namespace {

std::string query_name(std::string_view query) {
    std::string name;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto parameter = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (parameter.empty() || tells_the_origin(parameter)) continue;
        name += name.empty() ? '?' : '&';
        name += parameter;
    }
    return name;
}

/// Scheme and "www." do not make another story, nor do capitals in the host or a final slash.
std::string address_name(std::string_view address) {
    address = address.substr(0, address.find('#'));
    for (const std::string_view start : {"https://", "http://", "www."}) {
        if (ascii_lower(address.substr(0, start.size())) == start)
            address.remove_prefix(start.size());
    }
    const auto query = address.find('?');
    const std::string_view path = address.substr(0, query);
    const auto host_end = std::min(path.find('/'), path.size());
    std::string name = ascii_lower(path.substr(0, host_end));
    name += path.substr(host_end);
    while (name.ends_with('/'))
        name.pop_back();
    if (query != std::string_view::npos) name += query_name(address.substr(query + 1));
    return name;
}

std::string fragment_of(const std::string& address) {
    const auto fragment = address.find('#');
    return fragment == std::string::npos ? std::string{} : address.substr(fragment);
}

/// The beginning of what an item without a title says: more is not needed to know it again.
std::string first_words(const std::string& html) {
    constexpr std::size_t kEnough = 200;
    return html.substr(0, kEnough);
}

/// What tells an item from others of its feed, but for its address: what it says, or what the feed
/// calls it.
std::string own_name(const FeedItem& item) {
    if (!item.title.empty()) return folded_spaces(item.title);
    if (!item.id.empty()) return item.id;
    return first_words(item.content.empty() ? item.summary : item.content);
}

/// Without an address. A title alone is not enough: "The weather" is another story every day.
std::string name_without_address(const FeedItem& item, const std::string& feed) {
    if (!item.id.empty()) return "item:" + feed + ' ' + item.id;
    const std::string own = own_name(item);
    if (own.empty()) return {};
    return story_name({}, item.published.empty() ? own : own + ' ' + item.published);
}

}  // namespace

std::string story_name(std::string_view address, std::string_view title) {
    if (!address.empty()) return address_name(address);
    return title.empty() ? std::string{} : "title:" + std::string{title};
}

void name_stories(Feed& feed) {
    // Of each address what its first item is called besides; empty once another is called
    // otherwise.
    std::unordered_map<std::string, std::string> besides;
    const auto own = [](const FeedItem& item) {
        return fragment_of(item.link) + ' ' + own_name(item);
    };
    for (auto& item : feed.items) {
        item.story = story_name(item.link, {});
        const auto [known, is_new] = besides.try_emplace(item.story, own(item));
        if (!is_new && known->second != own(item)) known->second.clear();
    }
    const std::string site = story_name(feed.link, {});
    const auto leads_to_site = [&](const std::string& name) {
        return name == site || name.find_first_of("/?") == std::string::npos;
    };
    for (auto& item : feed.items) {
        if (item.link.empty()) {
            item.story = name_without_address(item, site.empty() ? feed.title : site);
        } else if (besides[item.story].empty() || leads_to_site(item.story)) {
            item.story += own(item);
        }
    }
}

}  // namespace nashra
