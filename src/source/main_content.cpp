#include "source/main_content.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/page_furniture.h"
#include "source/text_sums.h"

namespace nashra {

namespace {

std::size_t body_of(const HtmlTree& tree) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [](const auto& node) { return node.tag == "body"; });
    return found == tree.end() ? 0 : static_cast<std::size_t>(found - tree.begin());
}

std::vector<std::size_t> nodes_of(const std::vector<Furniture>& furniture) {
    std::vector<std::size_t> nodes;
    for (const auto& each : furniture)
        nodes.push_back(each.node);
    return nodes;
}

/// The article with the page's headline, where others follow it on the same page.
bool is_first_of_several(const HtmlTree& tree, const TextSums& sums, std::size_t article,
                         std::size_t headline, std::size_t all) {
    if (tree[article].tag != "article" || headline < article || headline >= tree[article].end)
        return false;
    return sums.below(tree, article).is_prose() && sums.below(tree, article).prose * 5 > all;
}

/// "<time>11:42</time>", "<span class=timestamp>": the entries of a report that grows say when.
bool has_time(const HtmlTree& tree, std::size_t node) {
    for (std::size_t i = node; i < tree[node].end; ++i) {
        if (tree[i].tag == "time" || has_class_word(tree[i], "time") ||
            has_class_word(tree[i], "timestamp"))
            return true;
    }
    return false;
}

/// Both are articles of the same design, and this one is no link to another page.
bool is_entry_like(const HtmlTree& tree, std::size_t article, std::size_t entry,
                   const TextAmount& text) {
    return tree[article].tag == "article" && tree[entry].tag == "article" && text.all > 0 &&
           text.links * 4 <= text.all &&
           tree[article].attribute("class") == tree[entry].attribute("class") &&
           has_time(tree, article);
}

/// An entry of a report that grows: articles alike beside each other, below a headline that is in
/// none of them. The largest of them is not the article.
bool is_entry(const HtmlTree& tree, const TextSums& sums, std::size_t entry, std::size_t headline) {
    const std::size_t around = tree[entry].parent;
    if (tree[entry].tag != "article" || headline == 0 || headline >= entry) return false;
    std::size_t entries = 0;
    for (std::size_t i = around + 1; i < tree[around].end; i = tree[i].end) {
        if (tree[i].tag != "article") continue;
        if (headline > i && headline < tree[i].end) return false;
        if (!is_entry_like(tree, i, entry, sums.below(tree, i))) return false;
        ++entries;
    }
    return entries > 1;
}

/// What the page itself calls its article, if that holds a good part of the running text.
std::size_t declared_body(const HtmlTree& tree, const TextSums& sums, std::size_t body,
                          std::size_t headline) {
    const std::size_t all = sums.below(tree, body).prose;
    const auto declares = [](const HtmlNode& node, int choice) {
        if (choice == 0) return node.attribute("itemprop") == "articleBody";
        if (choice == 1) return node.tag == "article";
        return node.tag == "main" || node.attribute("role") == "main";
    };
    for (int choice = 0; choice < 3; ++choice) {
        std::size_t best = 0;
        std::size_t first = 0;
        for (std::size_t i = body; i < tree[body].end; ++i) {
            if (!declares(tree[i], choice)) continue;
            if (best == 0 || sums.below(tree, i).prose > sums.below(tree, best).prose) best = i;
            if (is_first_of_several(tree, sums, i, headline, all)) first = i;
        }
        const bool has_headline = headline >= best && headline < tree[best].end;
        if (first != 0 && !has_headline) return first;
        if (best != 0 && is_entry(tree, sums, best, headline)) continue;
        if (best != 0 && sums.below(tree, best).prose * 2 > all) return best;
        if (first != 0) return first;
    }
    return body;
}

bool is_leaf(const HtmlNode& node) {
    constexpr auto kLeaves = std::to_array<std::string_view>(
        {"p", "span", "a", "li", "pre", "blockquote", "td", "h1", "h2", "h3"});
    return std::find(kLeaves.begin(), kLeaves.end(), node.tag) != kLeaves.end();
}

/// Goes down from the declared body to the element that is the article, and judges what stands
/// beside it on every level: an introduction above belongs to it, a row of teasers does not.
class Descent {
  public:
    Descent(const HtmlTree& tree, const TextSums& sums, std::size_t headline)
        : tree_(tree), sums_(sums), headline_(headline) {}

    std::size_t find(std::size_t node) {
        root_ = node;
        for (std::size_t heir = heir_of(node); heir != 0; heir = heir_of(node)) {
            if (judge_siblings(node, heir)) {
                node = heir;
                if (!joined_) root_ = node;
            } else {
                break;
            }
        }
        return root_;
    }

    /// Below the root, what is not the article; in page order.
    std::vector<std::size_t> strangers() {
        std::sort(strangers_.begin(), strangers_.end());
        const auto outside = std::remove_if(strangers_.begin(), strangers_.end(), [&](auto node) {
            return node < root_ || node >= tree_[root_].end;
        });
        strangers_.erase(outside, strangers_.end());
        return strangers_;
    }

  private:
    std::size_t heir_of(std::size_t node) const {
        std::size_t heir = 0;
        std::size_t most = 0;
        for (std::size_t child = node + 1; child < tree_[node].end; child = tree_[child].end) {
            const std::size_t prose = sums_.below(tree_, child).prose;
            if (tree_[child].is_text() || prose <= most) continue;
            heir = child;
            most = prose;
        }
        return heir == 0 || (is_leaf(tree_[heir]) && !is_column(heir)) ? 0 : heir;
    }

    /// Old pages set their columns in a table.
    bool is_column(std::size_t node) const {
        constexpr std::size_t kSomeParagraphs = 400;  // bytes
        return tree_[node].tag == "td" && sums_.below(tree_, node).prose >= kSomeParagraphs;
    }

    /// False if the heir is only one part of the article among others.
    bool judge_siblings(std::size_t node, std::size_t heir) {
        const std::size_t core = sums_.below(tree_, heir).prose;
        std::size_t kin = 0;
        std::size_t strange = 0;
        bool points = false;
        std::vector<std::size_t> strangers;
        for (std::size_t child = node + 1; child < tree_[node].end; child = tree_[child].end) {
            if (child == heir) continue;
            const TextAmount text = sums_.below(tree_, child);
            if (text.all == 0) continue;
            if (is_kin(child, heir, text, core)) {
                kin += text.prose;
                points = points || are_key_points(child, heir, text);
            } else {
                strange += text.prose;
                strangers.push_back(child);
            }
        }
        const bool hardly_any_beside = (kin + strange) * 20 < core * 3 && kin * 50 < core;
        if (hardly_any_beside && !points) return true;
        if (core < kin * 2 || core < strange) return false;
        joined_ = joined_ || kin > 0 || points;
        strangers_.insert(strangers_.end(), strangers.begin(), strangers.end());
        return true;
    }

    /// Part of the article beside its core: of the same design, or sentences hardly linked that
    /// stand between the headline and the core, or many of them, or paragraphs without links. (The
    /// bounds were found on half of the development pages; between half and twice their values
    /// hardly anything changes.)
    bool is_kin(std::size_t child, std::size_t heir, const TextAmount& text,
                std::size_t core) const {
        constexpr std::size_t kSomeSentences = 140;  // bytes
        constexpr std::size_t kSomeParagraphs = 800;
        const HtmlNode& node = tree_[child];
        if (is_column(heir) && node.tag == "td") return text.prose * 2 > core;
        if (is_heading(node)) return text.links * 2 < text.all;
        if (is_leaf(node) || node.is_text()) return text.prose > 4 * text.links;
        if (are_key_points(child, heir, text)) return true;
        if (is_entry_like(tree_, child, heir, text)) return true;
        if (text.prose < kSomeSentences) return false;
        const std::string_view names = tree_[heir].attribute("class");
        if (!names.empty() && node.attribute("class") == names) return text.prose > text.links;
        if (text.prose < 5 * text.links) return false;
        const bool introduction = child < heir && headline_ < node.end;
        const bool chapter = text.prose >= kSomeParagraphs && text.prose > 15 * text.links;
        return introduction || chapter || text.prose * 5 > core;
    }

    /// A short list between the headline and the text: what happened, in a few lines.
    bool are_key_points(std::size_t child, std::size_t heir, const TextAmount& text) const {
        constexpr std::size_t kShortest = 60;  // bytes
        if (headline_ == 0 || child < headline_ || heir < child) return false;
        if (text.all < kShortest || text.links * 5 > text.all) return false;
        for (std::size_t i = child; i < tree_[child].end; ++i) {
            if (tree_[i].tag == "li") return true;
        }
        return false;
    }

    const HtmlTree& tree_;
    const TextSums& sums_;
    std::size_t headline_;
    std::size_t root_ = 0;
    bool joined_ = false;
    std::vector<std::size_t> strangers_;
};

std::size_t headline_of(const HtmlTree& tree) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [](const auto& node) { return node.tag == "h1"; });
    return found == tree.end() ? 0 : static_cast<std::size_t>(found - tree.begin());
}

/// Furniture inside a stranger goes with it.
void add_strangers(const HtmlTree& tree, const std::vector<std::size_t>& strangers,
                   std::vector<Furniture>& furniture) {
    std::vector<Furniture> all;
    auto next = furniture.begin();
    for (const std::size_t stranger : strangers) {
        for (; next != furniture.end() && next->node < stranger; ++next)
            all.push_back(*next);
        all.push_back({stranger, "aside"});
        while (next != furniture.end() && next->node < tree[stranger].end)
            ++next;
    }
    all.insert(all.end(), next, furniture.end());
    furniture = std::move(all);
}

}  // namespace

MainContent main_content(const HtmlTree& tree) {
    const TextSums sums{tree};
    const std::size_t body = body_of(tree);
    MainContent content;
    content.furniture = find_furniture(tree, sums, body);
    const TextSums rest = sums.without(tree, nodes_of(content.furniture));
    const std::size_t headline = headline_of(tree);
    Descent descent{tree, rest, headline};
    content.root = descent.find(declared_body(tree, rest, body, headline));
    add_strangers(tree, descent.strangers(), content.furniture);
    return content;
}

}  // namespace nashra
