#include "source/labelled_links.h"

#include <algorithm>

#include "model/utf8.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

class LabelFinder {
  public:
    LabelFinder(const HtmlTree& tree, const TextSums& sums, std::size_t body)
        : tree_(tree), sums_(sums), body_(body) {}

    std::vector<std::size_t> find() {
        for (std::size_t i = body_; i < tree_[body_].end; ++i) {
            if (!tree_[i].is_text() || !is_label(i)) continue;
            const std::size_t element = whole_element(i);
            const std::size_t box = box_of(element);
            if (box != 0) {
                found_.push_back(box);
            } else {
                add_links_after(element);
            }
        }
        std::sort(found_.begin(), found_.end());
        found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
        return std::move(found_);
    }

  private:
    bool is_label(std::size_t text) const {
        constexpr std::size_t kShortest = 4;  // bytes
        constexpr std::size_t kLongest = 80;
        const std::string_view label = trimmed(tree_[text].text);
        return label.size() >= kShortest && label.size() <= kLongest &&
               is_label_of(LineKind::section_label, label);
    }

    bool is_list_of_links(std::size_t node) const {
        const TextAmount text = sums_.below(tree_, node);
        return text.links > 0 && text.links * 2 > text.all && !text.is_prose();
    }

    /// The outermost element whose only text is the label.
    std::size_t whole_element(std::size_t text) const {
        const std::size_t size = sums_.below(tree_, text).all;
        std::size_t node = text;
        for (std::size_t above = tree_[node].parent;
             above > body_ && sums_.below(tree_, above).all == size; above = tree_[node].parent)
            node = above;
        return node;
    }

    /// The largest element that begins with the label and holds little but links, or 0.
    std::size_t box_of(std::size_t label) const {
        std::size_t box = 0;
        for (std::size_t node = tree_[label].parent; node > body_; node = tree_[node].parent) {
            const bool first = sums_.between(node, label).all == 0;
            if (!first || !is_list_of_links(node)) break;
            box = node;
        }
        return box;
    }

    void add_links_after(std::size_t label) {
        const std::size_t parent_end = tree_[tree_[label].parent].end;
        for (std::size_t next = tree_[label].end; next < parent_end; next = tree_[next].end) {
            if (sums_.below(tree_, next).all == 0) continue;
            if (tree_[next].is_text() || !is_list_of_links(next)) break;
            found_.push_back(next);
        }
    }

    const HtmlTree& tree_;
    const TextSums& sums_;
    std::size_t body_;
    std::vector<std::size_t> found_;
};

}  // namespace

std::vector<std::size_t> labelled_links(const HtmlTree& tree, const TextSums& sums,
                                        std::size_t body) {
    return LabelFinder{tree, sums, body}.find();
}

}  // namespace nashra
