#include "source/inline_gap.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/lines.h"
#include "source/table_row.h"

namespace nashra {

namespace {

/// The element of the same parent that ends where `node` begins, or 0.
std::size_t element_before(const HtmlTree& tree, std::size_t node) {
    const std::size_t parent = tree[node].parent;
    if (node == 0 || node - 1 <= parent) return 0;
    std::size_t before = node - 1;
    while (tree[before].parent != parent)
        before = tree[before].parent;
    return tree[before].is_text() ? 0 : before;
}

/// A row of elements and nothing between them: <div><span>..</span><span>..</span></div>. In a
/// paragraph or a heading they are parts of a sentence.
bool is_row(const HtmlTree& tree, std::size_t parent) {
    constexpr auto kSentences = std::to_array<std::string_view>(
        {"p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "blockquote", "pre"});
    if (std::find(kSentences.begin(), kSentences.end(), tree[parent].tag) != kSentences.end())
        return false;
    constexpr int kMost = 12;
    int children = 0;
    for (std::size_t i = parent + 1; i < tree[parent].end && ++children <= kMost; i = tree[i].end) {
        if (tree[i].is_text() && !trimmed(tree[i].text).empty()) return false;
        if (!is_within_line(tree[i])) return false;
    }
    return true;
}

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view first_text(const HtmlTree& tree, std::size_t node) {
    constexpr std::size_t kNear = 32;  // nodes
    for (std::size_t i = node; i < std::min(tree[node].end, node + kNear); ++i) {
        if (!tree[i].text.empty()) return tree[i].text;
    }
    return {};
}

/// "Said|3h", "ago|By", "end.|Next", but not "harb|our", "i|Phone", "CO|2".
bool changes_kind(std::string_view before, std::string_view after) {
    if (before.size() < 2 || after.size() < 2) return false;
    const char left = before.back();
    const char right = after.front();
    const bool lower = is_ascii_letter(left) && !is_ascii_upper(left) &&
                       is_ascii_letter(before[before.size() - 2]);
    const bool word =
        is_ascii_upper(right) && is_ascii_letter(after[1]) && !is_ascii_upper(after[1]);
    if (left == '.' || left == '!' || left == '?') return is_ascii_upper(right);
    return (lower && (word || is_ascii_digit(right))) || (is_ascii_digit(left) && word);
}

bool begins_with_word(std::string_view text) {
    return has_letters(text.substr(0, letter_at(text, 0).size));
}

bool ends_with_word(std::string_view text) {
    return has_letters(text.substr(text.size() - letter_before(text, text.size()).size));
}

}  // namespace

bool is_within_line(const HtmlNode& node) {
    constexpr auto kWithin =
        std::to_array<std::string_view>({"a", "span", "time", "label", "script"});
    return node.is_text() || std::find(kWithin.begin(), kWithin.end(), node.tag) != kWithin.end();
}

std::string_view gap_before(const HtmlTree& tree, std::size_t node, std::string_view before) {
    if (tree[node].is_text() || before.empty() || before.back() == ' ') return {};
    const std::size_t other = element_before(tree, node);
    if (other == 0 || !is_within_line(tree[other])) return {};
    if (tree[node].tag == "a" && tree[other].tag == "a") return " ";
    const std::string_view after = first_text(tree, node);
    if (after.empty() || is_white_space(letter_at(after, 0).code)) return {};
    if (is_row(tree, tree[node].parent))
        return ends_with_word(before) && begins_with_word(after) ? cell_divider(after) : " ";
    return changes_kind(before, after) ? " " : "";
}

}  // namespace nashra
