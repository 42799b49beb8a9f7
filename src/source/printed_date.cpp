#include "source/printed_date.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/line_kind.h"
#include "source/page_furniture.h"
#include "source/written_date.h"

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

bool may_hold_date(std::string_view reason) {
    constexpr auto kOthers = std::to_array<std::string_view>(
        {"related", "comments", "navigation", "newsletter", "masthead", "footer", "advert"});
    return std::find(kOthers.begin(), kOthers.end(), reason) == kOthers.end();
}

}  // namespace

std::string printed_date(const HtmlTree& tree, const std::vector<Furniture>& furniture,
                         std::string_view title, std::size_t text) {
    const std::size_t headline = headline_of(tree, title);
    if (headline == 0) return {};
    std::string updated;
    auto next = furniture.begin();
    for (std::size_t i = box_begin(tree, headline); i < text; ++i) {
        while (next != furniture.end() && next->node < i)
            ++next;
        if (next != furniture.end() && next->node == i && !may_hold_date(next->reason)) {
            i = tree[i].end - 1;
            continue;
        }
        if (tree[i].tag != "time") continue;
        std::string date = utc_date(tree[i].attribute("datetime"));
        const bool update =
            has_class_word(tree[i], "updated") || has_class_word(tree[i], "modified");
        if (!date.empty() && !update) return date;
        if (updated.empty()) updated = std::move(date);
    }
    return updated;
}

}  // namespace nashra
