#include "source/page_furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace nashra {

namespace {

struct Reason {
    std::string_view word;
    std::string_view reason;
};

constexpr std::array kTags = {
    Reason{"nav", "navigation"},     Reason{"footer", "footer"}, Reason{"aside", "aside"},
    Reason{"form", "widget"},        Reason{"button", "widget"}, Reason{"dialog", "widget"},
    Reason{"figcaption", "caption"}, Reason{"label", "widget"},  Reason{"title", "metadata"},
};

constexpr std::array kRoles = {
    Reason{"navigation", "navigation"}, Reason{"banner", "masthead"},
    Reason{"contentinfo", "footer"},    Reason{"complementary", "aside"},
    Reason{"search", "widget"},         Reason{"dialog", "widget"},
    Reason{"toolbar", "widget"},        Reason{"menu", "navigation"},
};

constexpr std::array kClassWords = {
    Reason{"related", "related"},
    Reason{"recommended", "related"},
    Reason{"recommendations", "related"},
    Reason{"recirc", "related"},
    Reason{"trending", "related"},
    Reason{"popular", "related"},
    Reason{"mostread", "related"},
    Reason{"readmore", "related"},
    Reason{"newsletter", "newsletter"},
    Reason{"subscribe", "newsletter"},
    Reason{"signup", "newsletter"},
    Reason{"optin", "newsletter"},
    Reason{"share", "widget"},
    Reason{"sharing", "widget"},
    Reason{"sharedaddy", "widget"},
    Reason{"social", "widget"},
    Reason{"comment", "comments"},
    Reason{"comments", "comments"},
    Reason{"respond", "comments"},
    Reason{"disqus", "comments"},
    Reason{"cookie", "legal"},
    Reason{"cookies", "legal"},
    Reason{"consent", "legal"},
    Reason{"gdpr", "legal"},
    Reason{"advert", "advert"},
    Reason{"advertisement", "advert"},
    Reason{"ad", "advert"},
    Reason{"ads", "advert"},
    Reason{"sponsored", "advert"},
    Reason{"promo", "advert"},
    Reason{"breadcrumb", "navigation"},
    Reason{"breadcrumbs", "navigation"},
    Reason{"menu", "navigation"},
    Reason{"navbar", "navigation"},
    Reason{"nav", "navigation"},
    Reason{"navigation", "navigation"},
    Reason{"pagination", "navigation"},
    Reason{"pager", "navigation"},
    Reason{"toc", "navigation"},
    Reason{"sidebar", "aside"},
    Reason{"footer", "footer"},
    Reason{"masthead", "masthead"},
    Reason{"tags", "navigation"},
    Reason{"tagcloud", "navigation"},
    Reason{"taglist", "navigation"},
    Reason{"modal", "widget"},
    Reason{"popup", "widget"},
    Reason{"widget", "widget"},
    Reason{"toolbar", "widget"},
    Reason{"caption", "caption"},
    Reason{"credit", "credit"},
    Reason{"byline", "byline"},
    Reason{"bio", "byline"},
    Reason{"authorbox", "byline"},
    Reason{"skip", "navigation"},
    Reason{"hidden", "hidden"},
    Reason{"paywall", "widget"},
    Reason{"breaking", "related"},
    Reason{"ticker", "related"},
};

/// Calls `take` with each lower-case word until it answers false.
template <typename Take>
void for_each_class_word(std::string_view names, Take take) {
    std::string word;
    for (std::size_t i = 0; i <= names.size(); ++i) {
        const bool in_word = i < names.size() && is_ascii_letter(names[i]);
        const bool new_word =
            in_word && is_ascii_upper(names[i]) && i > 0 && !is_ascii_upper(names[i - 1]);
        if ((!in_word || new_word) && !word.empty()) {
            if (!take(std::string_view{word})) return;
            word.clear();
        }
        if (in_word) word += ascii_lower(names[i]);
    }
}

template <std::size_t N>
std::string_view reason_in(const std::array<Reason, N>& table, std::string_view word) {
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const auto& entry) { return entry.word == word; });
    return found == table.end() ? std::string_view{} : found->reason;
}

bool is_hidden(const HtmlNode& node) {
    if (node.attribute("aria-hidden") == "true") return true;
    const std::string_view style = node.attribute("style");
    if (style.find("display:none") != std::string_view::npos ||
        style.find("display: none") != std::string_view::npos)
        return true;
    return std::any_of(node.attributes.begin(), node.attributes.end(),
                       [](const auto& pair) { return pair.first == "hidden"; });
}

}  // namespace

bool has_class_word(const HtmlNode& node, std::string_view word) {
    bool found = false;
    for (const std::string_view names : {node.attribute("class"), node.attribute("id")}) {
        for_each_class_word(names, [&](std::string_view each) {
            found = found || each == word;
            return !found;
        });
    }
    return found;
}

std::string_view furniture_reason(const HtmlNode& node) {
    if (node.is_text() || node.tag == "html" || node.tag == "body") return {};
    if (is_hidden(node)) return "hidden";
    if (const auto reason = reason_in(kRoles, node.attribute("role")); !reason.empty())
        return reason;
    if (node.tag == "main" || node.tag == "article") return {};
    std::string_view reason;
    for (const std::string_view names : {node.attribute("class"), node.attribute("id")}) {
        for_each_class_word(names, [&](std::string_view word) {
            reason = reason_in(kClassWords, word);
            return reason.empty();
        });
        if (!reason.empty()) return reason;  // "related" says more than "aside"
    }
    return reason_in(kTags, node.tag);
}

}  // namespace nashra
