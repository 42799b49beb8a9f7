#include "source/main_content.h"

#include <algorithm>
#include <array>

#include "source/page_furniture.h"
#include "source/text_sums.h"

namespace nashra {

namespace {

std::size_t body_of(const HtmlTree& tree) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [](const auto& node) { return node.tag == "body"; });
    return found == tree.end() ? 0 : static_cast<std::size_t>(found - tree.begin());
}

/// An element named like furniture that holds most of the text is none: <div class="has-sidebar">.
bool is_furniture(const FurnitureSign& sign, const TextAmount& text, std::size_t all) {
    if (sign.reason.empty()) return false;
    if (sign.doubt == Doubt::slight && text.is_prose()) return false;
    return text.prose * 5 < all * 2 || all == 0;
}

std::vector<Furniture> find_furniture(const HtmlTree& tree, const TextSums& sums,
                                      std::size_t body) {
    std::vector<Furniture> furniture;
    const std::size_t all = sums.below(tree, body).prose;
    for (std::size_t i = body; i < tree[body].end;) {
        const FurnitureSign sign = furniture_sign(tree[i]);
        if (is_furniture(sign, sums.below(tree, i), all)) {
            furniture.push_back({i, sign.reason});
            i = tree[i].end;
        } else {
            i = tree[i].tag == "pre" ? tree[i].end : i + 1;  // "comment" is a word of code there
        }
    }
    return furniture;
}

std::vector<std::size_t> nodes_of(const std::vector<Furniture>& furniture) {
    std::vector<std::size_t> nodes;
    for (const auto& each : furniture)
        nodes.push_back(each.node);
    return nodes;
}

/// What the page itself calls its article, if that holds a good part of the running text.
std::size_t declared_body(const HtmlTree& tree, const TextSums& sums, std::size_t body) {
    const std::size_t all = sums.below(tree, body).prose;
    const auto declares = [](const HtmlNode& node, int choice) {
        if (choice == 0) return node.attribute("itemprop") == "articleBody";
        if (choice == 1) return node.tag == "article";
        return node.tag == "main" || node.attribute("role") == "main";
    };
    for (int choice = 0; choice < 3; ++choice) {
        std::size_t best = 0;
        for (std::size_t i = body; i < tree[body].end; ++i) {
            if (!declares(tree[i], choice)) continue;
            if (best == 0 || sums.below(tree, i).prose > sums.below(tree, best).prose) best = i;
        }
        if (best != 0 && sums.below(tree, best).prose * 2 > all) return best;
    }
    return body;
}

/// Goes down as long as one child holds nearly everything.
std::size_t deepest_with_most(const HtmlTree& tree, const TextSums& sums, std::size_t node) {
    for (;;) {
        const std::size_t here = sums.below(tree, node).prose;
        std::size_t heir = 0;
        for (std::size_t child = node + 1; child < tree[node].end; child = tree[child].end) {
            if (!tree[child].is_text() && sums.below(tree, child).prose * 20 >= here * 17)
                heir = child;
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
    const TextSums sums{tree};
    const std::size_t body = body_of(tree);
    MainContent content;
    content.furniture = find_furniture(tree, sums, body);
    const TextSums rest = sums.without(tree, nodes_of(content.furniture));
    content.root = deepest_with_most(tree, rest, declared_body(tree, rest, body));
    return content;
}

}  // namespace nashra
