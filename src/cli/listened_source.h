// What is the same source whenever it is opened: the listener's place in it and their bookmarks
// belong to it. Free functions; main thread.
#pragma once

#include <string>

#include "cli/command_line.h"
#include "library/places.h"
#include "model/article.h"

namespace nashra {

/// Of the inputs together, in their order: files go by where they are, pages by their story's name,
/// a folder is one source whatever is in it, and without inputs it is the listener's own feeds.
/// Standard input goes by `content`.
ListenedSource listened_source(const InputOptions& input, const std::string& content);

/// For a line on which there is more: a page's host, a file without its folder.
std::string short_name(const ListenedSource& source);

/// What is called so far `content`, and this article behind it.
std::string content_name(const std::string& content, const Article& article);

}  // namespace nashra
