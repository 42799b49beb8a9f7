// A text that is no page of news: a chapter, a book, a letter, a poem. Everything in it is read.
// Lines that were broken at a margin are joined; the lines of a poem stay lines. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// True for a text that has the signs of a book, a letter or a poem: it is not searched for a
/// headline and for what pages put around their articles.
bool looks_like_plain_text(std::string_view text);

/// REQUIRES: clean text (see source/charset.h). Takes hardly more memory than the text, however
/// long that is.
Article plain_text(std::string text);

}  // namespace nashra
