#include "source/forwarding_page.h"

#include <algorithm>

#include "model/utf8.h"
#include "source/address.h"
#include "source/ascii.h"
#include "source/html_tree.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kLargest = 64 * 1024;  // bytes
constexpr std::size_t kMostWords = 40;       // "The page has moved. Click here if nothing happens."

bool mentions_refresh(std::string_view html) {
    constexpr std::string_view kName = "http-equiv";
    return std::search(html.begin(), html.end(), kName.begin(), kName.end(),
                       [](char a, char b) { return ascii_lower(a) == b; }) != html.end();
}

std::string_view without_blanks_before(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
}

/// "0; url='/news/1'" is /news/1 (HTML, section 4.2.5.3, "shared declarative refresh steps").
/// Empty where there is only a time.
std::string_view address_in(std::string_view content) {
    content = without_blanks_before(content);
    const std::size_t time = content.find_first_not_of("0123456789.");
    if (time == 0 || time == std::string_view::npos) return {};
    std::string_view rest = content.substr(time);
    const std::size_t begin = rest.find_first_not_of(" \t\r\n\f;,");
    if (begin == 0 || begin == std::string_view::npos) return {};
    rest = rest.substr(begin);
    if (ascii_lower(rest.substr(0, 3)) == "url") {
        const std::string_view value = without_blanks_before(rest.substr(3));
        if (value.starts_with('=')) rest = without_blanks_before(value.substr(1));
    }
    if (rest.starts_with('"') || rest.starts_with('\'')) {
        const char quote = rest.front();
        rest.remove_prefix(1);
        rest = rest.substr(0, rest.find(quote));
    }
    return trimmed(rest);
}

bool has_hardly_any_text(const HtmlTree& tree) {
    std::size_t words = 0;
    for (const HtmlNode& node : tree) {
        const std::string& tag = tree[node.parent].tag;
        if (node.is_text() && tag != "title" && tag != "script") words += count_words(node.text);
    }
    return words <= kMostWords;
}

}  // namespace

std::string forwarded_to(std::string_view html, std::string_view url) {
    if (html.size() > kLargest || !mentions_refresh(html)) return {};
    const HtmlTree tree = parse_html(std::string{html});
    for (const HtmlNode& node : tree) {
        if (node.tag != "meta" || ascii_lower(node.attribute("http-equiv")) != "refresh") continue;
        const std::string to = resolved_address(url, address_in(node.attribute("content")));
        const bool elsewhere = !to.empty() && request_address(to) != request_address(url);
        return elsewhere && has_hardly_any_text(tree) ? to : std::string{};
    }
    return {};
}

}  // namespace nashra
