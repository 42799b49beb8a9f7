// What a source found on a page: written text, in the order in which the page shows it.
// Plain values; any thread. Empty strings and an undetermined language mean "unknown": nothing
// here is ever invented.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/error.h"
#include "model/language.h"

namespace nashra {

enum class BlockRole { heading, paragraph, list_item, quote, caption };

/// The role's name in `nashra show article --json`.
constexpr std::string_view name(BlockRole role) {
    switch (role) {
        case BlockRole::heading: return "heading";
        case BlockRole::paragraph: return "paragraph";
        case BlockRole::list_item: return "list-item";
        case BlockRole::quote: return "quote";
        case BlockRole::caption: return "caption";
    }
    return "paragraph";
}

/// One block of the article's body, as a reader sees it: a paragraph, a subheading...
struct Block {
    BlockRole role = BlockRole::paragraph;
    Language language;  // what the page declares; reading/ fills it in where it is unknown
    std::string text;   // no newline, spaces folded
    std::string box{};  // of the page that it stands in, by what the site calls it; mostly empty
};

/// One line of the site's headline list.
struct Headline {
    std::string title;
    std::string url;       // empty in copied page text
    std::string teaser{};  // the sentence below it; mostly of a section's front
};

/// Text of the page that is not read, and why: "newsletter", "widget", "page-date", "navigation"...
struct SkippedText {
    std::string reason;
    std::string text;
};

/// How much of a story is here; the rest is behind its address.
enum class Extent { whole, teaser, title };

/// Where an article stands: on a page of its own, or in a feed among others. The title of a feed's
/// item is a line of the feed's headline list. A front is no article: its title is the site's or
/// the section's name, and its headlines are what is read.
enum class Origin { page, feed_item, front };

/// What could not be had of a story's text: the page behind its teaser, or a further page.
struct Lack {
    Kind kind = Kind::try_later;
    std::string cause{};  // in two words ("no such page"), as FetchFailure has it; or nothing
    std::string line{};   // what, why and the next step
};

struct Article {
    Origin origin = Origin::page;
    std::string site;        // the masthead: "Arab Press"
    std::string tagline;     // the site's motto under its name
    std::string title;       // the headline
    std::string standfirst;  // the summary between headline and body
    std::string byline;
    std::string published;  // ISO 8601, UTC; the article's own date, never the page's
    std::string url;
    std::string story;  // what the story is called wherever it is met; empty: no name
    Extent extent = Extent::whole;
    std::string next_part;  // the address of the page on which the article goes on
    Language language;      // of title and body
    std::vector<Block> blocks;
    std::vector<Headline> headlines;  // related and other headlines of the page, without the title
    std::vector<SkippedText> skipped;
    // What a listener should know of the reading, said behind the input's name: "is longer than
    // 8 MB: read to there". A limit that cuts says so here.
    std::string notice;
    std::optional<Lack> lack{};  // nothing: it is all here, or was never asked for
};

}  // namespace nashra
