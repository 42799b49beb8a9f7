// A news feed, as its publisher wrote it: what it is called, and its items from the first to the
// last. Plain values; any thread. Empty strings mean "unknown": nothing here is ever invented.
#pragma once

#include <string>
#include <vector>

namespace nashra {

struct Person {
    std::string name;
    std::string email;
};

/// A file that comes with an item: a podcast's episode, a picture.
struct Enclosure {
    std::string url;
    std::string type;    // "audio/mpeg"
    std::string length;  // in bytes, as the feed gives it
};

struct FeedItem {
    std::string title;    // text without markup
    std::string summary;  // HTML: a teaser, or all there is
    std::string content;  // HTML: the whole article, where the feed has it
    std::string link;
    std::string id;
    std::string language{};  // a tag, where it is not the feed's
    std::string story{};     // what the story is called wherever it is met; empty: no name
    Person author;
    std::string published;  // ISO 8601, UTC
    std::string updated;
    std::string comments;  // the address of the page with the readers' comments
    std::vector<std::string> categories;
    std::vector<Enclosure> enclosures;
};

struct Feed {
    std::string title;  // text without markup, as are the subtitle and the rights
    std::string subtitle;
    std::string link;  // of the site, not of the feed
    std::string id;
    std::string language;  // a tag: "ar", "en-GB"
    Person author;
    std::string published;  // ISO 8601, UTC
    std::string updated;
    std::string rights;
    std::vector<std::string> categories;
    std::vector<FeedItem> items;

    std::string format;    // "rss20", "atom10", "json1"...; empty: it is no feed
    std::string encoding;  // of its bytes, lower case
    bool bozo = false;     // it was ill-formed and had to be repaired
    std::string notice;    // what a listener should know of the reading (see Article::notice)
};

}  // namespace nashra
