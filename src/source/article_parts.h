// The pages of one article put together: every page repeats the headline, most of them the summary,
// and some the last paragraph. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/article.h"

namespace nashra {

class ArticleParts {
  public:
    explicit ArticleParts(const Article& first);

    /// What of the next part was not read before: blocks alone, and where it goes on. Without
    /// blocks when it was no part: there is nothing new in it, or its title is another story's and
    /// its address does not say that it is a part.
    Article next(Article part);

  private:
    bool is_new(std::string_view text);

    const std::string title_;
    std::unordered_set<std::size_t> read_;  // of each text, folded
};

}  // namespace nashra
