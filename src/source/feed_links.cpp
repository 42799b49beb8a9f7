#include "source/feed_links.h"

#include <algorithm>
#include <array>

#include "source/address.h"
#include "source/ascii.h"
#include "source/html_tree.h"

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

}  // namespace

std::vector<std::string> feed_links(std::string html, std::string_view url) {
    const auto tree = parse_html(std::move(html));
    std::string base{url};
    std::vector<std::string> links;
    for (const auto& node : tree) {
        if (node.tag == "base" && !node.attribute("href").empty())
            base = resolved_address(url, node.attribute("href"));
        if (node.tag != "link" || !is_alternate(node.attribute("rel")) ||
            !is_feed_type(node.attribute("type")))
            continue;
        auto link = resolved_address(base, node.attribute("href"));
        if (!link.empty() && std::find(links.begin(), links.end(), link) == links.end())
            links.push_back(std::move(link));
    }
    return links;
}

}  // namespace nashra
