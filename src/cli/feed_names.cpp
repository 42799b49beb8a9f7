#include "cli/feed_names.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <string_view>

#include "cli/messages.h"
#include "model/error.h"
#include "model/message.h"
#include "reading/search_key.h"
#include "source/address.h"

namespace nashra {

namespace {

/// What somebody types of "https://www.post.example/rss": it begins with the site.
std::string address_key(std::string_view address) {
    for (const std::string_view start : {"https://", "http://", "www."}) {
        if (address.starts_with(start)) address.remove_prefix(start.size());
    }
    return search_key(address);
}

using Fits = std::function<bool(const Subscription&)>;

/// How a name may fit, from the most certain way to the least.
std::vector<Fits> ways_to_fit(const std::string& name) {
    const std::string key = search_key(name);
    const std::string place = address_key(name);
    const auto begins = [](const std::string& text, const std::string& beginning) {
        return !beginning.empty() && text.starts_with(beginning);
    };
    return {
        [=](const Subscription& feed) { return feed.address == name; },
        [=](const Subscription& feed) { return feed.title == name; },
        [=](const Subscription& feed) { return !key.empty() && search_key(feed.title) == key; },
        [=](const Subscription& feed) { return begins(search_key(feed.title), key); },
        [=](const Subscription& feed) { return begins(address_key(feed.address), place); },
    };
}

[[noreturn]] void several(const std::string& name, const std::vector<std::size_t>& numbers,
                          const std::vector<Subscription>& feeds) {
    constexpr std::size_t kMostNamed = 10;
    const auto titled_so = [&](const std::string& title) {
        return std::count_if(numbers.begin(), numbers.end(),
                             [&](std::size_t number) { return feeds[number].title == title; });
    };
    std::string list;
    for (std::size_t i = 0; i < numbers.size() && i < kMostNamed; ++i) {
        const auto& feed = feeds[numbers[i]];
        auto one = std::to_string(numbers[i] + 1) + " " + feed.title;
        if (feed.title != feed.address && titled_so(feed.title) > 1)
            one = message("%1 at %2", one, without_password(feed.address));
        list = listed({list, one});
    }
    if (numbers.size() > kMostNamed) list = and_more(list, numbers.size() - kMostNamed);
    throw Error{Kind::usage, message("'%1' may be several feeds: %2 (give more of it, or a number)",
                                     name, list)};
}

}  // namespace

Subscription feed_named(const std::string& name, const std::vector<Subscription>& feeds) {
    std::size_t number = 0;
    const auto* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number);
    if (read.ec == std::errc{} && read.ptr == end && number > 0 && number <= feeds.size())
        return feeds[number - 1];
    for (const auto& fits : ways_to_fit(name)) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            if (fits(feeds[i])) found.push_back(i);
        }
        if (found.size() == 1) return feeds[found.front()];
        if (!found.empty()) several(name, found, feeds);
    }
    throw Error{Kind::no_input, message("no feed '%1' is subscribed to (see 'nashra feeds list')",
                                        without_password(name))};
}

}  // namespace nashra
