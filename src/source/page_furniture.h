// Which parts of a web page are furniture: menus, share buttons, related stories, comments. Told
// from element names, roles and the words in class and id. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// Why an element is not part of the article, for SkippedText; empty if it may be.
std::string_view furniture_reason(const HtmlNode& node);

/// The words of class and id: "post-body articleText" is post, body, article, text.
bool has_class_word(const HtmlNode& node, std::string_view word);

}  // namespace nashra
