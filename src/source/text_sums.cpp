#include "source/text_sums.h"

#include <algorithm>

#include "model/utf8.h"
#include "source/lines.h"

namespace nashra {

namespace {

/// Running text: in a paragraph, or a long text directly in a division.
bool is_running_text(const HtmlTree& tree, std::size_t text, std::size_t size) {
    constexpr std::size_t kLong = 80;
    constexpr int kNear = 4;
    std::size_t node = tree[text].parent;
    for (int i = 0; i < kNear && node != 0; ++i, node = tree[node].parent) {
        const std::string& tag = tree[node].tag;
        if (tag == "p" || tag == "blockquote" || tag == "pre") return true;
        if (tag == "li" || tag == "td" || tag == "div" || tag == "section" || tag == "article")
            break;
    }
    return size >= kLong;
}

}  // namespace

TextSums::TextSums(const HtmlTree& tree) : sums_(tree.size() + 1) {
    std::size_t link_end = 0;
    std::size_t unread_end = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const HtmlNode& node = tree[i];
        TextAmount sum = sums_[i];
        if (node.tag == "a") link_end = std::max(link_end, node.end);
        if (node.tag == "script" || node.tag == "title")
            unread_end = std::max(unread_end, node.end);
        if (node.is_text() && i >= unread_end) {
            const std::size_t size = trimmed(node.text).size();
            sum.all += size;
            if (i < link_end) {
                sum.links += size;
            } else if (is_running_text(tree, i, size)) {
                sum.prose += size;
            }
        }
        sums_[i + 1] = sum;
    }
}

TextAmount TextSums::below(const HtmlTree& tree, std::size_t node) const {
    return between(node, tree[node].end);
}

TextAmount TextSums::between(std::size_t from, std::size_t end) const {
    const TextAmount& to = sums_[end];
    const TextAmount& before = sums_[from];
    return {to.prose - before.prose, to.links - before.links, to.all - before.all};
}

TextSums TextSums::without(const HtmlTree& tree, const std::vector<std::size_t>& nodes) const {
    TextSums rest{*this};
    TextAmount gone;
    auto next = nodes.begin();
    for (std::size_t i = 0; i + 1 < sums_.size(); ++i) {
        while (next != nodes.end() && tree[*next].end <= i)
            ++next;
        if (next != nodes.end() && *next <= i) {
            gone.prose += sums_[i + 1].prose - sums_[i].prose;
            gone.links += sums_[i + 1].links - sums_[i].links;
            gone.all += sums_[i + 1].all - sums_[i].all;
        }
        TextAmount& sum = rest.sums_[i + 1];
        sum = {sum.prose - gone.prose, sum.links - gone.links, sum.all - gone.all};
    }
    return rest;
}

}  // namespace nashra
