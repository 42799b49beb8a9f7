// Of what is read only the news: stories that the listener has not heard yet. Main thread.
#pragma once

#include <string_view>
#include <vector>

#include "library/ledger.h"
#include "model/article.h"

namespace nashra {

/// Leaves out the articles that were heard, and the headlines of such. Of a page whose own article
/// was heard its other headlines stay; a front goes with its last one.
void leave_out_heard(std::vector<Article>& articles, const Ledger& ledger);

/// By the listener's own library.
void leave_out_heard(std::vector<Article>& articles);

/// Whether it leaves out this story. False where the library cannot be read.
bool is_left_out(std::string_view story);

}  // namespace nashra
