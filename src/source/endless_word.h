// "Words" of hundreds of letters: a picture or a key as text, a script in one line. A voice would
// be at them for hours, so they are left out, and said to be. Any thread.
#pragma once

#include "model/article.h"

namespace nashra {

/// In all that would be read of the article. Texts of languages that are written without spaces
/// (Chinese, Japanese, Thai...) have no words that end at blanks, and stay as they are.
void leave_out_endless_words(Article& article);

}  // namespace nashra
