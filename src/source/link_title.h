// What a link is called, seen as a headline: of a card that is one link ("3", "12 March", "Quay
// closed", "It opens again in spring.", "Read more") only "Quay closed". Any thread.
#pragma once

#include <cstddef>
#include <string>

#include "source/html_tree.h"

namespace nashra {

/// The line below `node` that is a headline, or may be one if it were longer; empty where there is
/// none, or too much.
std::string link_title(const HtmlTree& tree, std::size_t node);

/// "Brain & Nervous System" is three words: what a voice does not say is none.
std::size_t count_said_words(std::string_view title);

}  // namespace nashra
