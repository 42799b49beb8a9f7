// The stories of a newsletter in plain text: a headline, often a sentence about it, and below them
// the address where it is to be read. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"

namespace nashra {

struct LinkedStories {
    std::vector<Headline> headlines;  // empty: the text tells of no stories so
    std::string rest;                 // of the text, without them
};

/// Two at least, each between blank lines: one may be a letter's only link.
LinkedStories linked_stories(std::string_view text);

}  // namespace nashra
