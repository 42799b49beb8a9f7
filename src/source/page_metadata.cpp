#include "source/page_metadata.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "source/address.h"
#include "source/ascii.h"
#include "source/lines.h"
#include "source/page_title.h"
#include "source/structured_data.h"
#include "source/written_date.h"

namespace nashra {

namespace {

/// What <meta> elements say, by their names in lower case.
class MetaElements {
  public:
    explicit MetaElements(const HtmlTree& tree) {
        for (const auto& node : tree) {
            if (node.tag != "meta") continue;
            for (const std::string_view kind : {"property", "name", "itemprop"}) {
                const std::string_view name = node.attribute(kind);
                if (!name.empty()) contents_.emplace_back(ascii_lower(name), &node);
            }
        }
    }

    std::string content(std::string_view name) const {
        const auto found = std::find_if(contents_.begin(), contents_.end(),
                                        [name](const auto& each) { return each.first == name; });
        return found == contents_.end() ? std::string{}
                                        : folded_spaces(found->second->attribute("content"));
    }

    std::string first_of(std::initializer_list<std::string_view> names) const {
        for (const auto name : names) {
            if (std::string found = content(name); !found.empty()) return found;
        }
        return {};
    }

    /// The first of them that is a date.
    template <std::size_t N>
    std::string first_date(const std::array<std::string_view, N>& names) const {
        for (const auto name : names) {
            if (std::string date = utc_date(content(name)); !date.empty()) return date;
        }
        return {};
    }

  private:
    std::vector<std::pair<std::string, const HtmlNode*>> contents_;
};

// Open Graph, schema.org, Dublin Core (RFC 5791), and what publishing systems write.
constexpr auto kPublished = std::to_array<std::string_view>({
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dc:date",
    "pubdate",
    "pub_date",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_date",
    "published",
    "publication_date",
    "publication-date",
    "date_published",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "article_date_original",
    "date",
});

/// <time itemprop=datePublished datetime="...">, <span itemprop=datePublished>3 May 2025</span>
std::string marked_date(const HtmlTree& tree) {
    constexpr std::size_t kLongest = 200;  // bytes
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].attribute("itemprop") != "datePublished") continue;
        for (const auto& written :
             {std::string{tree[i].attribute("datetime")}, std::string{tree[i].attribute("content")},
              std::string{tree[i].attribute("title")},  // <abbr title="...">
              text_below(tree, i, kLongest)}) {
            if (std::string date = utc_date(written); !date.empty()) return date;
        }
    }
    return {};
}

/// What the head calls the page, the most careful first.
std::vector<std::string> title_claims(const HtmlTree& tree, const MetaElements& meta,
                                      const StructuredData& data) {
    std::vector<std::string> claims = {meta.content("og:title"), data.headline,
                                       meta.content("twitter:title"), meta.content("title")};
    const auto title = std::find_if(tree.begin(), tree.end(),
                                    [](const auto& node) { return node.tag == "title"; });
    if (title != tree.end())
        claims.push_back(text_below(tree, static_cast<std::size_t>(title - tree.begin())));
    return claims;
}

/// <span itemprop=author><span itemprop=name>Salma Attar</span></span>
std::string marked_author(const HtmlTree& tree) {
    constexpr std::size_t kLongest = 200;  // bytes
    constexpr std::size_t kMostWords = 6;
    const auto author = std::find_if(tree.begin(), tree.end(), [](const auto& node) {
        return node.attribute("itemprop") == "author";
    });
    if (author == tree.end()) return {};
    for (std::size_t i = static_cast<std::size_t>(author - tree.begin()); i < author->end; ++i) {
        if (&tree[i] != &*author && tree[i].attribute("itemprop") != "name") continue;
        std::string name = folded_spaces(tree[i].attribute("content"));
        if (name.empty() && &tree[i] != &*author) name = text_below(tree, i, kLongest);
        if (!name.empty()) return count_words(name) <= kMostWords ? name : std::string{};
    }
    return {};
}

/// All who wrote it: the head may name one of several, or give an address instead.
std::string byline_of(const MetaElements& meta, const StructuredData& data) {
    const auto is_address = [](const std::string& text) {
        return text.find("://") != std::string::npos;
    };
    std::string named = meta.first_of({"author", "article:author", "byl"});
    const bool one_of_several =
        data.author.size() > named.size() && data.author.find(named) != std::string::npos;
    if (named.empty() || is_address(named) || one_of_several) named = data.author;
    return is_address(named) ? std::string{} : named;
}

}  // namespace

PageMetadata page_metadata(const HtmlTree& tree) {
    PageMetadata page;
    const MetaElements meta{tree};
    StructuredData data = structured_data(tree);
    page.site = meta.first_of({"og:site_name", "application-name"});
    page.title = page_title(tree, title_claims(tree, meta, data), page.site);
    page.description = meta.first_of({"og:description", "description"});
    page.byline = byline_of(meta, data);
    if (page.byline.empty()) page.byline = marked_author(tree);
    page.published = meta.first_date(kPublished);
    if (page.published.empty()) page.published = utc_date(data.published);
    if (page.published.empty()) page.published = marked_date(tree);
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
    auto address = MetaElements{tree}.content("og:url");
    return is_web_address(address) ? address : std::string{};
}

}  // namespace nashra
