// What readers have written below an article: "14 comments", then names, times, sentences, "Reply".
// None of it is read. Any thread.
#pragma once

#include <vector>

#include "source/page_line.h"

namespace nashra {

/// Sets PageLine::kind of the lines from the label to the last reply or field of the form.
void mark_comments(std::vector<PageLine>& lines);

}  // namespace nashra
