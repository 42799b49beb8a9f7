// The plain text of an e-mail: its paragraphs, what it quotes of another mail, without the
// signature. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// RFC 3676: a line that ends with a blank goes on below; with DelSp the blank is not part of it.
enum class Flowed { no, yes, delete_space };

/// REQUIRES: clean text (see source/charset.h). Blocks, skipped texts, and the headlines of a
/// newsletter.
Article mail_text(std::string_view text, Flowed flowed);

}  // namespace nashra
