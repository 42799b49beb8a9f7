// A saved web page: markup becomes the article, the headlines of other stories, and what is left
// out with the reason. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// REQUIRES: clean text (see source/charset.h). Links are resolved against `url`.
Article html_page(std::string html, std::string_view url);

}  // namespace nashra
