// What kind of writing a plain text is, from the shape of its lines and from the words that letters
// begin and end with. Any thread.
#pragma once

#include <vector>

#include "source/lines.h"

namespace nashra {

/// Numbered chapters, or one in a long text.
bool is_book(const std::vector<Line>& lines);

/// A salutation near the beginning and a closing near the end.
bool is_letter(const std::vector<Line>& lines);

/// Short lines in stanzas that end where the poet wants, not where the margin is.
bool is_poem(const std::vector<Line>& lines);

}  // namespace nashra
