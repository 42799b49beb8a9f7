#include "source/headline_box.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/line_kind.h"

namespace nashra {

namespace {

/// The heading that is the title, else the first h1; 0 where there is neither.
std::size_t headline_of(const HtmlTree& tree, std::string_view title) {
    constexpr std::size_t kLongestTitle = 1024;  // bytes
    const std::string folded = folded_label(title);
    std::size_t first = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].tag != "h1" && tree[i].tag != "h2") continue;
        if (folded_label(text_below(tree, i, kLongestTitle)) == folded) return i;
        if (tree[i].tag == "h1" && first == 0) first = i;
    }
    return first;
}

/// Where the headline's own box begins: <header> or <article>, or the division around it, if no
/// other heading stands in between.
std::size_t box_begin(const HtmlTree& tree, std::size_t headline) {
    constexpr int kNear = 4;
    std::size_t begin = headline;
    std::size_t box = headline;
    for (int level = 0; level < kNear && box != 0; ++level) {
        box = tree[box].parent;
        const auto* const from = tree.data() + box;
        const auto* const to = tree.data() + begin;
        if (tree[box].tag == "body" || std::any_of(from, to, is_heading)) return begin;
        begin = box;
        if (tree[box].tag == "header" || tree[box].tag == "article") return begin;
    }
    return begin;
}

bool is_of_others(std::string_view reason) {
    constexpr auto kOthers =
        std::to_array<std::string_view>({"related", "comments", "navigation", "newsletter",
                                         "masthead", "footer", "advert", "hidden"});
    return std::find(kOthers.begin(), kOthers.end(), reason) != kOthers.end();
}

}  // namespace

HeadlineBox headline_box(const HtmlTree& tree, std::string_view title, std::size_t text) {
    const std::size_t headline = headline_of(tree, title);
    if (headline == 0) return {};
    return {box_begin(tree, headline), text, headline};
}

std::vector<std::size_t> texts_of(const HtmlTree& tree, const std::vector<Furniture>& furniture,
                                  HeadlineBox box) {
    constexpr std::size_t kMost = 200;
    std::vector<std::size_t> texts;
    auto next = furniture.begin();
    for (std::size_t i = box.begin; i < box.end && texts.size() < kMost; ++i) {
        while (next != furniture.end() && next->node < i)
            ++next;
        if (next != furniture.end() && next->node == i && is_of_others(next->reason)) {
            i = tree[i].end - 1;
        } else if (tree[i].is_text() && tree[tree[i].parent].tag != "script") {
            texts.push_back(i);
        }
    }
    return texts;
}

}  // namespace nashra
