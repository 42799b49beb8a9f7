#include "source/large_print.h"

#include <algorithm>
#include <vector>

#include "model/utf8.h"
#include "source/inline_gap.h"
#include "source/lines.h"

namespace nashra {

namespace {

/// Where each line of a page begins and ends, in one walk over the row.
class LargeLines {
  public:
    explicit LargeLines(const HtmlTree& tree) : tree_(tree) {}

    std::vector<std::size_t> find() {
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            leave_blocks(i);
            if (!is_within_line(tree_[i])) {
                line_empty_ = true;
                if (tree_[i].tag != "br") block_ends_.push_back(tree_[i].end);
            } else if (tree_[i].is_text()) {
                line_empty_ = line_empty_ && trimmed(tree_[i].text).empty();
            } else if (line_empty_ && is_line(i)) {
                found_.push_back(i);
            }
        }
        return std::move(found_);
    }

  private:
    void leave_blocks(std::size_t i) {
        for (; !block_ends_.empty() && block_ends_.back() <= i; block_ends_.pop_back())
            line_empty_ = true;
    }

    /// Large letters and nothing but them, up to a line break or the end of the block.
    bool is_line(std::size_t node) const {
        constexpr std::size_t kLongest = 500;  // bytes
        constexpr std::size_t kMostWords = 25;
        constexpr std::size_t kMostNodes = 24;
        const std::size_t end = tree_[node].end;
        if (tree_[node].attribute("size").empty() || end - node > kMostNodes) return false;
        for (std::size_t i = node + 1; i < end; ++i) {
            if (!is_within_line(tree_[i]) && tree_[i].tag != "br") return false;
        }
        const std::string text = text_below(tree_, node, kLongest);
        return has_letters(text) && count_words(text) <= kMostWords && ends_line(end);
    }

    bool ends_line(std::size_t at) const {
        const std::size_t block_end = block_ends_.empty() ? tree_.size() : block_ends_.back();
        for (; at < block_end && is_within_line(tree_[at]); ++at) {
            if (!trimmed(tree_[at].text).empty()) return false;
        }
        return true;
    }

    const HtmlTree& tree_;
    bool line_empty_ = true;
    std::vector<std::size_t> block_ends_;
    std::vector<std::size_t> found_;
};

std::size_t text_size(const HtmlTree& tree, std::size_t node) {
    std::size_t size = 0;
    for (std::size_t i = node; i < tree[node].end; ++i)
        size += trimmed(tree[i].text).size();
    return size;
}

}  // namespace

void make_large_print_headings(HtmlTree& tree) {
    const std::vector<std::size_t> lines = LargeLines{tree}.find();
    if (lines.empty()) return;
    std::size_t large = 0;
    for (const std::size_t line : lines)
        large += text_size(tree, line);
    if (large * 4 > text_size(tree, 0)) return;
    for (const std::size_t line : lines)
        tree[line].tag = "h2";
}

bool is_large_print(const HtmlNode& node) {
    return node.tag == "h2" && !node.attribute("size").empty();
}

}  // namespace nashra
