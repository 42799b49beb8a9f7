#include "source/opml.h"

#include <cstddef>
#include <unordered_set>
#include <utility>

#include "source/address.h"
#include "source/charset.h"
#include "source/feed_markup.h"
#include "source/lines.h"
#include "source/xml_repair.h"
#include "source/xml_tree.h"

namespace nashra {

namespace {

std::string escaped(std::string_view text) {
    std::string markup;
    append_escaped(markup, text);
    return markup;
}

/// "feed://news.example/" and "feed:https://..." are how some programs mark what is a feed.
std::string with_scheme(std::string_view address) {
    constexpr std::string_view kFeed = "feed:";
    if (!address.starts_with(kFeed)) return resolved_address({}, address);
    address.remove_prefix(kFeed.size());
    const std::string scheme = address.starts_with("//") ? "http:" : "";
    return resolved_address({}, scheme + std::string{address});
}

bool names_server(std::string_view address) {
    if (!is_web_address(address)) return false;
    const auto host = address.substr(address.find("://") + 3);
    return !host.empty() && host.find_first_of("/?#") != 0;
}

std::string_view first_of(const XmlNode& node, std::string_view one, std::string_view other) {
    const auto value = node.attribute(one);
    return value.empty() ? node.attribute(other) : value;
}

}  // namespace

OutlineList outlines_of(std::string_view opml) {
    const XmlPieces no_pieces{[](std::string_view) { return false; }, {}};
    const auto document = parse_xml(repair_xml(opml).text, no_pieces);
    constexpr std::size_t kLongest = 2000;  // bytes of a title or an address
    std::unordered_set<std::string> known;
    OutlineList list;
    for (const auto& node : document.tree) {
        if (node.name != "outline") continue;
        // Old lists have the feed in "url"; there, "link" stands for an outline that is no feed.
        const auto given = first_of(node, "xmlurl", "url");
        if (given.empty()) continue;  // a folder
        // The references of XML bring back what source/charset has taken out.
        auto title = folded_spaces(clean_utf8(first_of(node, "title", "text").substr(0, kLongest)));
        auto address = clean_utf8(with_scheme(given));
        if (!names_server(address) || address.size() > kLongest) {
            list.refused.push_back(title.empty() ? clean_utf8(given.substr(0, kLongest)) : title);
        } else if (known.insert(address).second) {
            list.feeds.push_back({std::move(title), std::move(address)});
        }
    }
    return list;
}

std::string opml_of(const std::vector<Outline>& outlines) {
    std::string opml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n"
        "<head><title>nashra's subscriptions</title></head>\n<body>\n";
    for (const auto& one : outlines) {
        const auto title = escaped(one.title.empty() ? one.address : one.title);
        opml += "<outline type=\"rss\" text=\"" + title + "\" title=\"" + title + "\" xmlUrl=\"" +
                escaped(one.address) + "\"/>\n";
    }
    return opml + "</body>\n</opml>\n";
}

}  // namespace nashra
