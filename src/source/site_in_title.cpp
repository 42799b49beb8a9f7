#include "source/site_in_title.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr auto kDividers = std::to_array<std::string_view>(
    {" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " « ", " / "});

bool is_dash(std::string_view divider) {
    return divider == " - " || divider == " – " || divider == " — ";
}

/// Where the site's name begins that stands behind the headline, or npos.
std::size_t site_begin(std::string_view title, std::string_view site) {
    std::size_t cut = std::string_view::npos;
    for (const auto divider : kDividers) {
        const std::size_t at = title.rfind(divider);
        if (at == std::string_view::npos || (cut != std::string_view::npos && at < cut)) continue;
        const std::string_view tail = title.substr(at + divider.size());
        const bool is_site = !site.empty() && folded_label(tail) == folded_label(site);
        const std::size_t fewest = divider == " | " ? 3 : 4;  // words of a headline
        const bool short_tail =
            count_words(tail) <= 4 && count_words(title.substr(0, at)) >= fewest;
        const std::size_t dot = tail.rfind('.');
        const bool is_host = tail.find(' ') == std::string_view::npos && dot > 0 &&
                             dot != std::string_view::npos && dot + 2 < tail.size();
        if (is_site || is_host || (short_tail && (!is_dash(divider) || site.empty()))) cut = at;
    }
    return cut;
}

bool is_one_of(const std::vector<std::string>& headings, std::string_view line) {
    const std::string folded = folded_label(line);
    return std::any_of(headings.begin(), headings.end(),
                       [&](const auto& heading) { return folded_label(heading) == folded; });
}

/// The page has the line by itself, outside its head and not as a link.
bool is_printed(const HtmlTree& tree, std::string_view line) {
    constexpr int kMostCompared = 5000;  // lines of about its length
    const std::string folded = folded_label(line);
    std::size_t unread_end = 0;
    int compared = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const HtmlNode& node = tree[i];
        if (node.tag == "head" || node.tag == "a") unread_end = std::max(unread_end, node.end);
        if (!node.is_text() || i < unread_end || node.text.size() > 2 * line.size() + 64) continue;
        if (trimmed(node.text).size() < folded.size()) continue;
        if (folded_label(node.text) == folded) return true;
        if (++compared > kMostCompared) return false;
    }
    return false;
}

/// Where the headline begins that the site's name stands before, or 0.
std::size_t headline_begin(std::string_view title, std::string_view site,
                           const std::vector<std::string>& headings, const HtmlTree& tree) {
    constexpr std::size_t kLongestName = 5;  // words
    constexpr std::size_t kShortestHeadline = 4;
    for (const auto divider : kDividers) {
        const std::size_t at = title.find(divider);
        if (at == std::string_view::npos) continue;
        const std::string_view name = title.substr(0, at);
        const std::string_view rest = title.substr(at + divider.size());
        const std::size_t words = count_words(name);
        const std::size_t behind = count_words(rest);
        if (words > kLongestName || behind < kShortestHeadline || is_one_of(headings, name))
            continue;
        const bool named = !site.empty() && folded_label(name) == folded_label(site);
        const bool strong = divider == " | " || divider == " :: " || divider == " » ";
        const std::size_t longest = divider == " | " ? 3 : 4;
        if (named || is_one_of(headings, rest) ||
            (strong && words <= longest && behind > words && behind > kShortestHeadline))
            return at + divider.size();
        if (is_dash(divider) && headings.empty() && is_printed(tree, rest))
            return at + divider.size();
    }
    return 0;
}

}  // namespace

std::string without_site_behind(std::string title, std::string_view site) {
    constexpr int kMostNames = 3;  // "Headline | Section | Site"
    for (int name = 0; name < kMostNames; ++name) {
        const std::size_t cut = site_begin(title, site);
        if (cut == std::string::npos) break;
        title.resize(cut);
    }
    return title;
}

std::string without_site(std::string title, std::string_view site,
                         const std::vector<std::string>& headings, const HtmlTree& tree) {
    title.erase(0, headline_begin(title, site, headings, tree));
    return without_site_behind(std::move(title), site);
}

}  // namespace nashra
