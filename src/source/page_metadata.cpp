#include "source/page_metadata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/page_title.h"
#include "source/written_date.h"

namespace nashra {

namespace {

std::string meta_content(const HtmlTree& tree, std::string_view name) {
    for (const auto& node : tree) {
        if (node.tag != "meta") continue;
        if (node.attribute("property") == name || node.attribute("name") == name ||
            node.attribute("itemprop") == name)
            return folded_spaces(node.attribute("content"));
    }
    return {};
}

std::string first_of(const HtmlTree& tree, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        if (std::string content = meta_content(tree, name); !content.empty()) return content;
    }
    return {};
}

/// The string after "key": in structured data. Enough for flat values; nothing is interpreted.
std::string json_string(std::string_view json, std::string_view key) {
    const std::string quoted = '"' + std::string{key} + '"';
    std::size_t at = json.find(quoted);
    if (at == std::string_view::npos) return {};
    at = json.find_first_not_of(" \t\n\r", at + quoted.size());
    if (at == std::string_view::npos || json[at] != ':') return {};
    at = json.find_first_not_of(" \t\n\r", at + 1);
    if (at == std::string_view::npos || json[at] != '"') return {};
    std::string value;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\' || at + 1 == json.size()) {
            value += json[at];
            continue;
        }
        const char escaped = json[++at];
        unsigned code = 0;
        if (escaped == 'u' && at + 4 < json.size()) {
            const char* digits = json.data() + at + 1;
            if (std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4) return {};
            const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
            append_utf8(value, surrogate ? kReplacement : code);
            at += 4;
        } else {
            value += escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped;
        }
    }
    return folded_spaces(clean_utf8(value, "UTF-8"));
}

std::string structured(const HtmlTree& tree, std::string_view key) {
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].tag != "script") continue;
        if (std::string value = json_string(text_below(tree, i), key); !value.empty()) return value;
    }
    return {};
}

/// What the head calls the page, the most careful first.
std::vector<std::string> title_claims(const HtmlTree& tree) {
    std::vector<std::string> claims = {meta_content(tree, "og:title"), structured(tree, "headline"),
                                       meta_content(tree, "twitter:title"),
                                       meta_content(tree, "title")};
    const auto title = std::find_if(tree.begin(), tree.end(),
                                    [](const auto& node) { return node.tag == "title"; });
    if (title != tree.end())
        claims.push_back(text_below(tree, static_cast<std::size_t>(title - tree.begin())));
    return claims;
}

}  // namespace

PageMetadata page_metadata(const HtmlTree& tree) {
    PageMetadata page;
    page.site = first_of(tree, {"og:site_name", "application-name"});
    page.title = page_title(tree, title_claims(tree), page.site);
    page.description = first_of(tree, {"og:description", "description"});
    page.byline = first_of(tree, {"author", "article:author", "byl"});
    if (page.byline.find("://") != std::string::npos) page.byline.clear();
    page.published = utc_date(first_of(tree, {"article:published_time", "datePublished"}));
    if (page.published.empty()) page.published = utc_date(structured(tree, "datePublished"));
    for (const auto& node : tree) {
        if (node.tag == "html") page.language = language_of_tag(node.attribute("lang"));
    }
    return page;
}

}  // namespace nashra
