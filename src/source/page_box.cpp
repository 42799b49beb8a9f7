#include "source/page_box.h"

#include <algorithm>
#include <string_view>

namespace nashra {

namespace {

constexpr std::size_t kMostClasses = 4;
constexpr std::size_t kLongestClass = 60;

/// ".teaser.story-#" of "teaser story-4711".
std::string selector(std::string_view classes) {
    std::string names;
    std::size_t count = 0;
    while (!classes.empty() && count < kMostClasses) {
        const auto end = std::min(classes.find_first_of(" \t\n"), classes.size());
        const auto one = classes.substr(0, std::min(end, kLongestClass));
        classes.remove_prefix(std::min(end + 1, classes.size()));
        if (one.empty()) continue;
        ++count;
        names += '.';
        for (const char letter : one) {
            const bool digit = letter >= '0' && letter <= '9';
            if (!digit) names += letter;
            if (digit && names.back() != '#') names += '#';
        }
    }
    return names;
}

}  // namespace

std::string page_box(const HtmlTree& tree, std::size_t block) {
    for (std::size_t node = block; node > 0; node = tree[node].parent) {
        if (tree[node].tag == "body" || tree[node].tag == "html") break;
        const auto names = selector(tree[node].attribute("class"));
        if (names.empty()) continue;
        return tree[node].tag + names + (node == block ? "" : " " + tree[block].tag);
    }
    return {};
}

}  // namespace nashra
