// A text in Markdown (CommonMark 0.30): what its writer means is read, not the signs it is written
// with. Everything in it is content; nothing is guessed as on a web page. Code is skipped, of HTML
// and of links the text is read, not the tags and the address. A footnote is read behind what its
// mark stands in. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// REQUIRES: clean text (see source/charset.h). Links are not followed; `url` is the text's own.
Article markdown(const std::string& text, std::string_view url);

}  // namespace nashra
