// A web page as a tree in one row: every node stands before its descendants, so that a subtree is a
// range and every walk is a loop. Built once, then only read; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/message.h"

namespace nashra {

struct HtmlNode {
    std::string tag;   // lower case; empty for text
    std::string text;  // of a text node; clean
    std::vector<std::pair<std::string, std::string>> attributes;
    std::size_t parent = 0;
    std::size_t end = 0;  // one past the last descendant

    bool is_text() const { return tag.empty(); }
    /// Empty where there is none.
    std::string_view attribute(std::string_view name) const;
};

/// <h1> to <h6>
bool is_heading(const HtmlNode& node);

/// Node 0 is the document.
using HtmlTree = std::vector<HtmlNode>;

/// The notice (see Article::notice) of a text of which only the beginning is read.
inline constexpr std::string_view kLongerThan8MB =
    to_translate("is longer than 8 MB: read to there");

/// REQUIRES: clean UTF-8. Reads the first 8 MB of what lighten_html leaves, and says so in `notice`
/// where there is more.
HtmlTree parse_html(std::string html, std::string& notice);

/// The same for a fragment, whose length is somebody else's business.
HtmlTree parse_html(std::string html);

/// All text below a node, spaces folded. Empty where there is more than `most` bytes of it, blanks
/// counted: elements can be nested, and each of them would be asked for the same megabytes.
std::string text_below(const HtmlTree& tree, std::size_t node,
                       std::size_t most = std::string::npos);

}  // namespace nashra
