// Where a page keeps two elements of a line apart by style alone: <span>Said</span><span>3h
// ago</span> is "Said, 3h ago", not "Said3h ago". Any thread.
#pragma once

#include <cstddef>
#include <string_view>

#include "source/html_tree.h"

namespace nashra {

/// An element that stays within the line.
bool is_within_line(const HtmlNode& node);

/// What is missing before `node`, which stays within the line that reads `before` so far: a space
/// between words, a comma between the things of a row, or nothing. Letters that only change their
/// look in the middle of a word stay together.
std::string_view gap_before(const HtmlTree& tree, std::size_t node, std::string_view before);

}  // namespace nashra
