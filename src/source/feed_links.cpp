#include "source/feed_links.h"

#include <algorithm>
#include <array>

#include "source/address.h"
#include "source/ascii.h"
#include "source/forwarding_page.h"
#include "source/html_tree.h"
#include "source/line_kind.h"
#include "source/one_of.h"

namespace nashra {

namespace {

bool is_feed_type(std::string_view type) {
    constexpr auto kTypes = std::to_array<std::string_view>(
        {"application/rss+xml", "application/atom+xml", "application/feed+json",
         "application/rdf+xml", "text/xml", "application/xml"});
    const auto bare = ascii_lower(type.substr(0, type.find_first_of("; ")));
    return std::find(kTypes.begin(), kTypes.end(), bare) != kTypes.end();
}

/// `rel` is a list of words, of which "alternate" may be one.
bool is_alternate(std::string_view rel) {
    const auto words = " " + ascii_lower(rel) + " ";
    return words.find(" alternate ") != std::string::npos;
}

/// <a href="/feed.xml">RSS</a>: of pages that name their feeds to their readers alone.
bool is_shown_feed(const HtmlTree& tree, std::size_t link) {
    constexpr auto kEndings =
        std::to_array<std::string_view>({".rss", ".atom", ".rdf", "rss.xml", "atom.xml", "feed.xml",
                                         "feed.json", "/feed", "/feed/", "/rss", "/rss/"});
    constexpr auto kTexts = std::to_array<std::string_view>(
        {"rss", "rss feed", "rss 2.0", "atom", "atom feed", "feed", "xml", "خلاصات", "خلاصه rss"});
    constexpr std::size_t kLongest = 40;  // bytes
    if (tree[link].tag != "a") return false;
    const std::string address = ascii_lower(tree[link].attribute("href"));
    const bool ends = std::any_of(kEndings.begin(), kEndings.end(),
                                  [&](auto ending) { return address.ends_with(ending); });
    return ends || is_one_of(kTexts, folded_label(text_below(tree, link, kLongest)));
}

}  // namespace

std::vector<std::string> feed_links(std::string html, std::string_view url) {
    const std::string forward = forwarded_to(html, url);
    const auto tree = parse_html(std::move(html));
    std::string base{url};
    std::vector<std::string> links;
    const auto add = [&links](std::string link) {
        if (!link.empty() && std::find(links.begin(), links.end(), link) == links.end())
            links.push_back(std::move(link));
    };
    for (const auto& node : tree) {
        if (node.tag == "base" && !node.attribute("href").empty())
            base = resolved_address(url, node.attribute("href"));
        if (node.tag != "link" || !is_alternate(node.attribute("rel")) ||
            !is_feed_type(node.attribute("type")))
            continue;
        add(resolved_address(base, node.attribute("href")));
    }
    if (!links.empty()) return links;
    add(forward);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (is_shown_feed(tree, i)) add(resolved_address(base, tree[i].attribute("href")));
    }
    return links;
}

}  // namespace nashra
