// What a story is called, so that it is known again wherever it is met: on its page, in a feed, in
// another feed. The library writes down under this name that it was heard. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/feed.h"

namespace nashra {

/// The story's address, without what does not lead anywhere else (fragment, "utm_source", ...);
/// where it has none, its title; empty where it has neither.
std::string story_name(std::string_view address, std::string_view title);

/// Names each item of a feed (FeedItem::story). An address that several items share, or that is the
/// site's own, names none of them: then what tells them apart is part of the name. Two items of one
/// name are the same story.
void name_stories(Feed& feed);

}  // namespace nashra
