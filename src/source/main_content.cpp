#include "source/main_content.h"

#include <algorithm>
#include <array>

#include "source/page_furniture.h"

namespace nashra {

namespace {

/// Running sums over the row, so that any subtree's amount of text is one subtraction.
class TextSums {
  public:
    explicit TextSums(const HtmlTree& tree) : sums_(tree.size() + 1) {
        std::size_t link_end = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (tree[i].tag == "a") link_end = std::max(link_end, tree[i].end);
            const bool prose = tree[i].is_text() && i >= link_end && in_paragraph(tree, i);
            sums_[i + 1] = sums_[i] + (prose ? tree[i].text.size() : 0);
        }
    }

    std::size_t below(const HtmlTree& tree, std::size_t node) const {
        return sums_[tree[node].end] - sums_[node];
    }

    /// Takes a subtree's text out of all sums.
    void remove(const HtmlTree& tree, const std::vector<Furniture>& furniture) {
        std::vector<std::size_t> sums(sums_.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            while (next < furniture.size() && tree[furniture[next].node].end <= i)
                ++next;
            const bool removed = next < furniture.size() && furniture[next].node <= i;
            sums[i + 1] = sums[i] + (removed ? 0 : sums_[i + 1] - sums_[i]);
        }
        sums_ = std::move(sums);
    }

  private:
    /// Running text: in a paragraph, or a long text directly in a division.
    static bool in_paragraph(const HtmlTree& tree, std::size_t text) {
        constexpr std::size_t kLong = 80;
        constexpr int kNear = 4;
        std::size_t node = tree[text].parent;
        for (int i = 0; i < kNear && node != 0; ++i, node = tree[node].parent) {
            const std::string& tag = tree[node].tag;
            if (tag == "p" || tag == "blockquote" || tag == "pre") return true;
            if (tag == "li" || tag == "td" || tag == "div" || tag == "section" || tag == "article")
                break;
        }
        return tree[text].text.size() >= kLong;
    }

    std::vector<std::size_t> sums_;
};

std::size_t body_of(const HtmlTree& tree) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [](const auto& node) { return node.tag == "body"; });
    return found == tree.end() ? 0 : static_cast<std::size_t>(found - tree.begin());
}

/// An element named like furniture that holds most of the text is none: <div class="has-sidebar">.
std::vector<Furniture> find_furniture(const HtmlTree& tree, const TextSums& sums,
                                      std::size_t body) {
    std::vector<Furniture> furniture;
    const std::size_t all = sums.below(tree, body);
    for (std::size_t i = body; i < tree[body].end;) {
        const std::string_view reason = furniture_reason(tree[i]);
        if (!reason.empty() && (sums.below(tree, i) * 5 < all * 2 || all == 0)) {
            furniture.push_back({i, reason});
            i = tree[i].end;
        } else {
            ++i;
        }
    }
    return furniture;
}

/// What the page itself calls its article, if that holds a good part of the running text.
std::size_t declared_body(const HtmlTree& tree, const TextSums& sums, std::size_t body) {
    const std::size_t all = sums.below(tree, body);
    const auto declares = [](const HtmlNode& node, int choice) {
        if (choice == 0) return node.attribute("itemprop") == "articleBody";
        if (choice == 1) return node.tag == "article";
        return node.tag == "main" || node.attribute("role") == "main";
    };
    for (int choice = 0; choice < 3; ++choice) {
        std::size_t best = 0;
        for (std::size_t i = body; i < tree[body].end; ++i) {
            if (!declares(tree[i], choice)) continue;
            if (best == 0 || sums.below(tree, i) > sums.below(tree, best)) best = i;
        }
        if (best != 0 && sums.below(tree, best) * 2 > all) return best;
    }
    return body;
}

/// Goes down as long as one child holds nearly everything.
std::size_t deepest_with_most(const HtmlTree& tree, const TextSums& sums, std::size_t node) {
    for (;;) {
        const std::size_t here = sums.below(tree, node);
        std::size_t heir = 0;
        for (std::size_t child = node + 1; child < tree[node].end; child = tree[child].end) {
            if (!tree[child].is_text() && sums.below(tree, child) * 20 >= here * 17) heir = child;
        }
        constexpr auto kLeaves = std::to_array<std::string_view>({"p", "span", "a", "li", "pre"});
        const bool leaf =
            heir != 0 && std::find(kLeaves.begin(), kLeaves.end(), tree[heir].tag) != kLeaves.end();
        if (heir == 0 || leaf || here == 0) return node;
        node = heir;
    }
}

}  // namespace

MainContent main_content(const HtmlTree& tree) {
    TextSums sums{tree};
    const std::size_t body = body_of(tree);
    MainContent content;
    content.furniture = find_furniture(tree, sums, body);
    sums.remove(tree, content.furniture);
    content.root = deepest_with_most(tree, sums, declared_body(tree, sums, body));
    return content;
}

}  // namespace nashra
