// Bytes become a Feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed. However broken the
// document is, what can be read of it is in the feed; it never throws and never loads anything.
// Of a feed that is too long the first kMostItems items are read. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/feed.h"
#include "model/message.h"
#include "source/received_text.h"

namespace nashra {

inline constexpr std::size_t kMostItems = 10'000;
/// The notice (see Feed::notice) of a feed that has more.
inline constexpr const char* kMoreItems =
    to_translate("has more than 10,000 items: the first of them are read");
inline constexpr std::size_t kLargestFeed = std::size_t{64} << 20U;     // bytes of text
inline constexpr std::size_t kLongestContent = std::size_t{1} << 20U;   // bytes of an item's HTML
inline constexpr std::size_t kLongestFeedLine = std::size_t{8} << 10U;  // bytes of a title, a name

/// `url` is where the feed came from: its links are relative to it. The format is empty for a
/// document that is no feed.
Feed parse_feed(ReceivedText text, std::string_view url);

/// The most that is kept of a text; a letter is never cut.
void shorten(std::string& text, std::size_t most);

}  // namespace nashra
