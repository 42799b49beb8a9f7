// A saved web page: markup becomes the article, the headlines of other stories, and what is left
// out with the reason. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// A page of a site may be a front; an item of a feed is always an article, however many links it
/// has.
enum class HtmlOrigin { page, feed_item };

/// REQUIRES: clean text (see source/charset.h). Links are resolved against `url`. Of a further page
/// of a divided article, `part_of` is the first one's address.
Article html_page(std::string html, std::string_view url, HtmlOrigin origin = HtmlOrigin::page,
                  std::string_view part_of = {});

}  // namespace nashra
