// The HTML of an e-mail newsletter: all of it is content, in its order, in tables that are only
// there for the layout. What mail programs do not show and the lines about the mail itself
// (mail_line.h) are left out with their reason; linked headlines are the headline list. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// REQUIRES: clean text (see source/charset.h). Links are resolved against `url`. Blocks,
/// headlines, skipped texts and a notice only: the rest stands in the mail's header.
Article newsletter(std::string html, std::string_view url);

}  // namespace nashra
