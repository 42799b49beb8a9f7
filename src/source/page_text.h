// A page as a listener copies it from the browser: text without marks, in which the article must be
// told from what stands around it. When in doubt, a line is read. Any thread.
#pragma once

#include <string>

#include "model/article.h"

namespace nashra {

/// REQUIRES: clean text (see source/charset.h).
Article page_text(std::string text);

}  // namespace nashra
