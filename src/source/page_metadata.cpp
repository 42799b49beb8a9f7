#include "source/page_metadata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/page_furniture.h"
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

/// "Headline | Site", "Headline - Site": what follows the last divider is the site's name.
std::string without_site(std::string title, std::string_view site) {
    constexpr auto kDividers =
        std::to_array<std::string_view>({" | ", " - ", " – ", " — ", " :: ", " » ", " · "});
    std::size_t cut = std::string::npos;
    for (const auto divider : kDividers) {
        const std::size_t at = title.rfind(divider);
        if (at == std::string::npos || (cut != std::string::npos && at < cut)) continue;
        const std::string_view tail = std::string_view{title}.substr(at + divider.size());
        const bool is_site = !site.empty() && folded_label(tail) == folded_label(site);
        const bool short_tail =
            count_words(tail) <= 4 && count_words(std::string_view{title}.substr(0, at)) >= 4;
        if (is_site || (short_tail && divider != " - ") ||
            (short_tail && divider == " - " && site.empty()))
            cut = at;
    }
    if (cut != std::string::npos) title.resize(cut);
    return title;
}

// Bytes of a title. A longer one is no headline, and a search for one in another is quadratic.
constexpr std::size_t kLongestTitle = 1024;

std::vector<std::string> first_headings(const HtmlTree& tree) {
    std::vector<std::string> headings;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        constexpr std::size_t kEnough = 8;
        if (tree[i].tag != "h1" || headings.size() >= kEnough) continue;
        std::string text = text_below(tree, i, 4 * kLongestTitle);  // with the blanks of the markup
        if (text.size() <= kLongestTitle && has_letters(text)) headings.push_back(std::move(text));
    }
    return headings;
}

/// The h1 that the head's title confirms; it has the headline as it is printed.
std::string best_title(const HtmlTree& tree, const std::string& site) {
    std::string head = first_of(tree, {"og:title", "twitter:title", "title"});
    if (head.empty()) head = structured(tree, "headline");
    for (std::size_t i = 0; head.empty() && i < tree.size(); ++i) {
        if (tree[i].tag == "title") head = text_below(tree, i);
    }
    if (head.size() > kLongestTitle) head.clear();
    const auto headings = first_headings(tree);
    const std::string folded_head = folded_label(head);
    const auto confirmed = [&](const std::string& heading) {
        const std::string folded = folded_label(heading);
        return count_words(heading) >= 2 && (folded_head.find(folded) != std::string::npos ||
                                             folded.find(folded_head) != std::string::npos);
    };
    if (!head.empty()) {
        std::string best;  // the longest: the site's name is often an h1 too
        for (const auto& heading : headings) {
            if (confirmed(heading) && heading.size() > best.size()) best = heading;
        }
        if (!best.empty()) return best;
        if (headings.size() == 1 && count_words(headings.front()) >= 4) return headings.front();
        return without_site(head, site);
    }
    return headings.empty() ? std::string{} : headings.front();
}

}  // namespace

PageMetadata page_metadata(const HtmlTree& tree) {
    PageMetadata page;
    page.site = first_of(tree, {"og:site_name", "application-name"});
    page.title = best_title(tree, page.site);
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
