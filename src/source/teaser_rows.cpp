#include "source/teaser_rows.h"

#include <algorithm>
#include <string_view>

namespace nashra {

namespace {

struct HeadingCount {
    std::size_t all = 0;
    std::size_t linked = 0;
};

class RowFinder {
  public:
    RowFinder(const HtmlTree& tree, const TextSums& sums) : tree_(tree), sums_(sums) {
        counts_.resize(tree.size() + 1);
        std::size_t link_end = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            HeadingCount count = counts_[i];
            if (tree[i].tag == "a") link_end = std::max(link_end, tree[i].end);
            if (is_heading(tree[i])) {
                const TextAmount text = sums.below(tree, i);
                ++count.all;
                if (text.all > 0 && (i < link_end || text.links * 10 > text.all * 8))
                    ++count.linked;
            }
            counts_[i + 1] = count;
        }
    }

    std::vector<std::size_t> find() const {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            if (!tree_[i].is_text() && headings(i).linked >= kFewest && is_row(i))
                rows.push_back(i);
        }
        return rows;
    }

  private:
    static constexpr std::size_t kFewest = 3;

    HeadingCount headings(std::size_t node) const {
        const HeadingCount& to = counts_[tree_[node].end];
        const HeadingCount& from = counts_[node];
        return {to.all - from.all, to.linked - from.linked};
    }

    /// Boxes of one kind; a label and a "show more" may stand beside them.
    bool is_row(std::size_t node) const {
        std::size_t teasers = 0;
        std::size_t in_teasers = 0;
        std::size_t beside = 0;
        std::string_view tag;
        for (std::size_t child = node + 1; child < tree_[node].end; child = tree_[child].end) {
            const std::size_t size = sums_.below(tree_, child).all;
            if (is_teaser(child) && (tag.empty() || tag == tree_[child].tag)) {
                tag = tree_[child].tag;
                ++teasers;
                in_teasers += size;
            } else {
                beside += size;
            }
        }
        return teasers >= kFewest && beside * 4 < in_teasers;
    }

    bool is_teaser(std::size_t node) const {
        constexpr std::size_t kMostText = 700;
        if (tree_[node].is_text() || is_heading(tree_[node])) return false;
        const HeadingCount count = headings(node);
        const TextAmount text = sums_.below(tree_, node);
        return count.linked > 0 && count.linked == count.all && text.prose < kMostText &&
               text.all < 2 * kMostText;
    }

    const HtmlTree& tree_;
    const TextSums& sums_;
    std::vector<HeadingCount> counts_;  // of the nodes before
};

}  // namespace

std::vector<std::size_t> teaser_rows(const HtmlTree& tree, const TextSums& sums) {
    return RowFinder{tree, sums}.find();
}

}  // namespace nashra
