// Lists of other stories, and forms, that stand inside an article: "Read also" and two headlines,
// "list 1 of 3 ... end of list", a newsletter's form. The article goes on below them, so that they
// do not end it. Any thread.
#pragma once

#include <vector>

#include "source/page_line.h"

namespace nashra {

/// Sets PageLine::inset from the label to the last line before the article goes on.
void mark_insets(std::vector<PageLine>& lines);

}  // namespace nashra
