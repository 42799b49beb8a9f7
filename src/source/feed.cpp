#include "source/feed.h"

#include <cstdint>
#include <utility>

#include "model/message.h"
#include "source/json_feed.h"
#include "source/story_name.h"
#include "source/xml_feed.h"

namespace nashra {

void shorten(std::string& text, std::size_t most) {
    if (text.size() <= most) return;
    while (most > 0 && (static_cast<std::uint8_t>(text[most]) & 0xC0U) == 0x80U)
        --most;
    text.resize(most);
}

Feed parse_feed(ReceivedText text, std::string_view url) {
    const bool too_long = text.text.size() > kLargestFeed;
    shorten(text.text, kLargestFeed);
    const bool json = text.text.substr(0, text.text.find_first_not_of(" \t\n") + 1).ends_with('{');
    Feed feed = json ? json_feed(text.text, url) : xml_feed(std::move(text.text), url);
    feed.encoding = std::move(text.encoding);
    feed.bozo = feed.bozo || text.mislabelled || too_long;
    if (too_long) feed.notice = message("is longer than 64 MB: read to there");
    name_stories(feed);
    return feed;
}

}  // namespace nashra
