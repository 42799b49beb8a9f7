// How much text stands below each element of a page, and of which sort: running sums over the row,
// so that every question is a subtraction. Any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// Bytes.
struct TextAmount {
    std::size_t prose = 0;  // running text, in paragraphs or long, not in links
    std::size_t links = 0;
    std::size_t all = 0;

    /// Some sentences, and hardly any links: no menu, bar or form looks like this.
    bool is_prose() const {
        constexpr std::size_t kSomeSentences = 250;
        return prose >= kSomeSentences && prose >= 3 * links;
    }
};

class TextSums {
  public:
    explicit TextSums(const HtmlTree& tree);

    TextAmount below(const HtmlTree& tree, std::size_t node) const;

    /// Of the nodes in [from, end) of the row.
    TextAmount between(std::size_t from, std::size_t end) const;

    /// The sums without what stands below these nodes. REQUIRES: disjoint, in page order.
    TextSums without(const HtmlTree& tree, const std::vector<std::size_t>& nodes) const;

  private:
    std::vector<TextAmount> sums_;  // of the nodes before
};

}  // namespace nashra
