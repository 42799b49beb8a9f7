#include "source/find_furniture.h"

#include <algorithm>

#include "source/inset_boxes.h"
#include "source/labelled_links.h"
#include "source/page_furniture.h"
#include "source/teaser_rows.h"

namespace nashra {

namespace {

/// Finds the topmost elements that are named like furniture, unless the page contradicts the name.
class FurnitureFinder {
  public:
    FurnitureFinder(const HtmlTree& tree, const TextSums& sums, std::size_t body)
        : tree_(tree), sums_(sums), body_(body), all_(sums.below(tree, body).prose) {
        std::vector<std::size_t> rows = teaser_rows(tree, sums);
        const std::vector<std::size_t> labelled = labelled_links(tree, sums, body);
        rows.insert(rows.end(), labelled.begin(), labelled.end());
        std::sort(rows.begin(), rows.end());
        const std::vector<std::size_t> boxes = inset_boxes(tree, sums, body);
        std::size_t heading_end = 0;
        for (std::size_t i = body; i < tree[body].end; i = next(i)) {
            if (is_heading(tree[i])) heading_end = tree[i].end;
            const bool unfolds = tree[i].tag == "button" && i < heading_end;  // what is below it
            FurnitureSign sign = unfolds ? FurnitureSign{} : furniture_sign(tree[i]);
            const bool beside = sign.reason == "hidden" || sign.reason == "footnote";
            if (!beside && is_word_of_sentence(i)) sign = {};
            signs_.push_back(sign);
            if (signs_.back().reason.empty() && std::binary_search(rows.begin(), rows.end(), i))
                signs_.back() = {"related"};
            if (std::binary_search(boxes.begin(), boxes.end(), i)) signs_.back() = {"widget"};
        }
        count_prose_per_word();
    }

    std::vector<Furniture> find() const {
        std::vector<Furniture> furniture;
        std::size_t sign = 0;
        for (std::size_t i = body_; i < tree_[body_].end; ++sign) {
            if (!is_furniture(signs_[sign], i)) {
                i = next(i);
                continue;
            }
            furniture.push_back({i, signs_[sign].reason});
            for (const std::size_t end = tree_[i].end; (i = next(i)) < end;)
                ++sign;
        }
        return furniture;
    }

  private:
    /// Within code, "comment" and "tag" are names of colours.
    std::size_t next(std::size_t i) const { return tree_[i].tag == "pre" ? tree_[i].end : i + 1; }

    /// "The museum, <a class=popup>the city says</a>, reopens": a link or a name in a sentence.
    bool is_word_of_sentence(std::size_t i) const {
        if (tree_[i].tag != "a" && tree_[i].tag != "span") return false;
        const std::size_t parent = tree_[i].parent;
        if (tree_[parent].tag != "p") return false;
        return sums_.below(tree_, parent).prose > 2 * sums_.below(tree_, i).all &&
               !sums_.below(tree_, i).is_prose();
    }

    /// A name that much of the running text stands under says nothing on this page: page builders
    /// call everything a "widget".
    void count_prose_per_word() {
        struct Count {
            std::string_view word;
            std::size_t prose = 0;
            std::size_t end = 0;
        };
        std::vector<Count> counts;
        std::size_t sign = 0;
        for (std::size_t i = body_; i < tree_[body_].end; i = next(i), ++sign) {
            const FurnitureSign& each = signs_[sign];
            if (each.doubt != Doubt::slight || each.word.empty()) continue;
            auto count = std::find_if(counts.begin(), counts.end(),
                                      [&](const auto& c) { return c.word == each.word; });
            if (count == counts.end()) count = counts.insert(counts.end(), {each.word, 0, 0});
            if (i < count->end) continue;
            count->prose += sums_.below(tree_, i).prose;
            count->end = tree_[i].end;
        }
        for (const auto& count : counts) {
            if (count.prose * 3 > all_) meaningless_.push_back(count.word);
        }
    }

    /// An element named like furniture that holds most of the text is none.
    bool is_furniture(const FurnitureSign& sign, std::size_t node) const {
        if (sign.reason.empty()) return false;
        const TextAmount text = sums_.below(tree_, node);
        if (sign.doubt == Doubt::slight) {
            const bool meaningless = std::find(meaningless_.begin(), meaningless_.end(),
                                               sign.word) != meaningless_.end();
            if (text.is_prose() || (meaningless && text.links * 2 < text.all)) return false;
        }
        return text.prose * 5 < all_ * 2 || all_ == 0;
    }

    const HtmlTree& tree_;
    const TextSums& sums_;
    std::size_t body_;
    std::size_t all_;  // prose of the page
    std::vector<FurnitureSign> signs_;
    std::vector<std::string_view> meaningless_;
};

}  // namespace

std::vector<Furniture> find_furniture(const HtmlTree& tree, const TextSums& sums,
                                      std::size_t body) {
    return FurnitureFinder{tree, sums, body}.find();
}

}  // namespace nashra
