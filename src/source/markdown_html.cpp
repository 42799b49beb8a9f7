#include "source/markdown_html.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/lines.h"
#include "source/main_content.h"
#include "source/page_furniture.h"

namespace nashra {

namespace {

bool has_text(std::string_view html) {
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t tag = std::min(html.find('<', at), html.size());
        if (has_letters(html.substr(at, tag - at))) return true;
        const bool comment = html.substr(tag).starts_with("<!--");
        const std::size_t end = comment ? html.find("-->", tag) : html.find('>', tag);
        at = end == std::string_view::npos ? html.size() : end + (comment ? 3 : 1);
    }
    return false;
}

/// The topmost elements that are named like furniture.
std::vector<Furniture> furniture_in(const HtmlTree& tree) {
    std::vector<Furniture> furniture;
    for (std::size_t i = 1; i < tree.size();) {
        const auto sign = tree[i].is_text() ? FurnitureSign{} : furniture_sign(tree[i]);
        if (sign.reason.empty()) {
            ++i;
        } else {
            furniture.push_back({i, sign.reason});
            i = tree[i].end;
        }
    }
    return furniture;
}

}  // namespace

MarkdownHtml markdown_html(std::string_view html) {
    MarkdownHtml read;
    if (!has_text(html)) return read;
    const HtmlTree tree = parse_html(std::string{html});
    const auto furniture = furniture_in(tree);
    for (auto& block : html_blocks(tree, 0, furniture))
        read.blocks.push_back({block.role, block.language, std::move(block.text)});
    for (const auto& part : furniture)
        read.left_out.push_back(text_below(tree, part.node));
    return read;
}

}  // namespace nashra
