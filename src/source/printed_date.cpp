#include "source/printed_date.h"

#include <algorithm>
#include <utility>

#include "source/date_words.h"
#include "source/line_kind.h"
#include "source/page_furniture.h"
#include "source/written_date.h"

namespace nashra {

namespace {

/// The <time> around a text, if it is no more than a few elements away.
const HtmlNode* time_around(const HtmlTree& tree, std::size_t text) {
    constexpr int kNear = 3;
    std::size_t node = tree[text].parent;
    for (int level = 0; level < kNear && node != 0; ++level, node = tree[node].parent) {
        if (tree[node].tag == "time") return &tree[node];
    }
    return nullptr;
}

/// "Last updated", "آخر تحديث".
bool says_update(std::string_view label) {
    for (const std::string_view word : {"updated", "modified", "تحديث", "تعديل"}) {
        if (label.find(word) != std::string_view::npos) return true;
    }
    return false;
}

}  // namespace

std::string printed_date(const HtmlTree& tree, std::vector<std::size_t> texts,
                         std::size_t headline) {
    const auto below = std::lower_bound(texts.begin(), texts.end(), headline);
    std::rotate(texts.begin(), below, texts.end());
    std::string updated;
    bool update_announced = false;
    for (const std::size_t i : texts) {
        const std::string label = folded_label(tree[i].text);
        if (label.empty()) continue;
        const HtmlNode* const time = time_around(tree, i);
        std::string date = time != nullptr ? utc_date(time->attribute("datetime")) : std::string{};
        if (date.empty() && is_date_label(label)) date = utc_date(tree[i].text);
        if (!date.starts_with("19") && !date.starts_with("20")) date.clear();  // "7014" is a count
        const bool named_update = time != nullptr && (has_class_word(*time, "updated") ||
                                                      has_class_word(*time, "modified"));
        const bool update = update_announced || named_update || says_update(label);
        update_announced = says_update(label) && date.empty();
        if (!date.empty() && !update) return date;
        if (updated.empty()) updated = std::move(date);
    }
    return updated;
}

}  // namespace nashra
