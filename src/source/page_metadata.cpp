#include "source/page_metadata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "source/address.h"
#include "source/lines.h"
#include "source/page_title.h"
#include "source/structured_data.h"
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

/// What the head calls the page, the most careful first.
std::vector<std::string> title_claims(const HtmlTree& tree, const StructuredData& data) {
    std::vector<std::string> claims = {meta_content(tree, "og:title"), data.headline,
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
    StructuredData data = structured_data(tree);
    page.site = first_of(tree, {"og:site_name", "application-name"});
    page.title = page_title(tree, title_claims(tree, data), page.site);
    page.description = first_of(tree, {"og:description", "description"});
    page.byline = first_of(tree, {"author", "article:author", "byl"});
    const auto is_address = [](const std::string& text) {
        return text.find("://") != std::string::npos;
    };
    if (page.byline.empty() || is_address(page.byline)) page.byline = std::move(data.author);
    if (is_address(page.byline)) page.byline.clear();
    page.published = utc_date(first_of(tree, {"article:published_time", "datePublished"}));
    if (page.published.empty()) page.published = utc_date(data.published);
    page.article_body = std::move(data.article_body);
    for (const auto& node : tree) {
        if (node.tag == "html") page.language = language_of_tag(node.attribute("lang"));
    }
    return page;
}

std::string canonical_address(const HtmlTree& tree) {
    for (const auto& node : tree) {
        if (node.tag != "link" || node.attribute("rel") != "canonical") continue;
        if (is_web_address(node.attribute("href"))) return std::string{node.attribute("href")};
    }
    auto address = first_of(tree, {"og:url"});
    return is_web_address(address) ? address : std::string{};
}

}  // namespace nashra
