#include "source/page_furniture.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "source/ascii.h"
#include "source/lines.h"

namespace nashra {

namespace {

struct Sign {
    std::string_view word;
    FurnitureSign sign;
};

constexpr std::array kTags = {
    Sign{"nav", {"navigation", Doubt::none}},     Sign{"footer", {"footer", Doubt::none}},
    Sign{"aside", {"aside", Doubt::slight}},      Sign{"form", {"widget", Doubt::slight}},
    Sign{"button", {"widget", Doubt::slight}},    Sign{"dialog", {"widget", Doubt::none}},
    Sign{"figcaption", {"caption", Doubt::none}}, Sign{"label", {"widget", Doubt::slight}},
    Sign{"title", {"metadata", Doubt::none}},
};

constexpr std::array kRoles = {
    Sign{"navigation", {"navigation", Doubt::none}},
    Sign{"banner", {"masthead", Doubt::none}},
    Sign{"contentinfo", {"footer", Doubt::none}},
    Sign{"complementary", {"aside", Doubt::none}},
    Sign{"search", {"widget", Doubt::none}},
    Sign{"dialog", {"widget", Doubt::none}},
    Sign{"alertdialog", {"widget", Doubt::none}},
    Sign{"doc-endnotes", {"footnote", Doubt::none}},
    Sign{"toolbar", {"widget", Doubt::slight}},
    Sign{"menu", {"navigation", Doubt::slight}},
    Sign{"menubar", {"navigation", Doubt::slight}},
};

constexpr std::array kClassWords = {
    Sign{"related", {"related", Doubt::none}},
    Sign{"recommended", {"related", Doubt::none}},
    Sign{"recommendations", {"related", Doubt::none}},
    Sign{"recirc", {"related", Doubt::none}},
    Sign{"trending", {"related", Doubt::slight}},
    Sign{"popular", {"related", Doubt::slight}},
    Sign{"mostread", {"related", Doubt::none}},
    Sign{"readmore", {"related", Doubt::none}},
    Sign{"newsletter", {"newsletter", Doubt::none}},
    Sign{"subscribe", {"newsletter", Doubt::none}},
    Sign{"signup", {"newsletter", Doubt::none}},
    Sign{"optin", {"newsletter", Doubt::none}},
    Sign{"share", {"widget", Doubt::slight}},
    Sign{"sharing", {"widget", Doubt::slight}},
    Sign{"sharedaddy", {"widget", Doubt::none}},
    Sign{"social", {"widget", Doubt::slight}},
    Sign{"comment", {"comments", Doubt::none}},
    Sign{"comments", {"comments", Doubt::none}},
    Sign{"respond", {"comments", Doubt::none}},
    Sign{"disqus", {"comments", Doubt::none}},
    Sign{"cookie", {"legal", Doubt::none}},
    Sign{"cookies", {"legal", Doubt::none}},
    Sign{"consent", {"legal", Doubt::none}},
    Sign{"gdpr", {"legal", Doubt::none}},
    Sign{"advert", {"advert", Doubt::slight}},
    Sign{"advertisement", {"advert", Doubt::none}},
    Sign{"ad", {"advert", Doubt::slight}},
    Sign{"ads", {"advert", Doubt::slight}},
    Sign{"sponsored", {"advert", Doubt::slight}},
    Sign{"promo", {"advert", Doubt::slight}},
    Sign{"breadcrumb", {"navigation", Doubt::none}},
    Sign{"breadcrumbs", {"navigation", Doubt::none}},
    Sign{"menu", {"navigation", Doubt::slight}},
    Sign{"navbar", {"navigation", Doubt::slight}},
    Sign{"nav", {"navigation", Doubt::slight}},
    Sign{"navigation", {"navigation", Doubt::slight}},
    Sign{"pagination", {"navigation", Doubt::slight}},
    Sign{"pages", {"navigation", Doubt::slight}},
    Sign{"paging", {"navigation", Doubt::slight}},
    Sign{"pager", {"navigation", Doubt::slight}},
    Sign{"toc", {"navigation", Doubt::slight}},
    Sign{"sidebar", {"aside", Doubt::none}},
    Sign{"footer", {"footer", Doubt::none}},
    Sign{"masthead", {"masthead", Doubt::slight}},
    Sign{"tags", {"navigation", Doubt::slight}},
    Sign{"tagcloud", {"navigation", Doubt::none}},
    Sign{"taglist", {"navigation", Doubt::none}},
    Sign{"modal", {"widget", Doubt::none}},
    Sign{"popup", {"widget", Doubt::none}},
    Sign{"widget", {"widget", Doubt::slight}},
    Sign{"toolbar", {"widget", Doubt::slight}},
    Sign{"caption", {"caption", Doubt::none}},
    Sign{"credit", {"credit", Doubt::slight}},
    Sign{"byline", {"byline", Doubt::none}},
    Sign{"bio", {"byline", Doubt::none}},
    Sign{"author", {"byline", Doubt::none}},
    Sign{"authors", {"byline", Doubt::none}},
    Sign{"contributor", {"byline", Doubt::none}},
    Sign{"authorbox", {"byline", Doubt::none}},
    Sign{"skip", {"navigation", Doubt::slight}},
    Sign{"paywall", {"widget", Doubt::slight}},
    Sign{"breaking", {"related", Doubt::slight}},
    Sign{"recent", {"related", Doubt::slight}},
    Sign{"latest", {"related", Doubt::slight}},
    Sign{"teaser", {"related", Doubt::slight}},
    Sign{"teasers", {"related", Doubt::slight}},
    Sign{"similar", {"related", Doubt::slight}},
    Sign{"suggested", {"related", Doubt::slight}},
    Sign{"recirculation", {"related", Doubt::none}},
    Sign{"recommendation", {"related", Doubt::none}},
    Sign{"recommends", {"related", Doubt::none}},
    Sign{"readnext", {"related", Doubt::none}},
    Sign{"upnext", {"related", Doubt::none}},
    Sign{"taboola", {"advert", Doubt::none}},
    Sign{"outbrain", {"advert", Doubt::none}},
    Sign{"cta", {"advert", Doubt::slight}},
    Sign{"donate", {"advert", Doubt::slight}},
    Sign{"donation", {"advert", Doubt::slight}},
    Sign{"announcement", {"advert", Doubt::slight}},
    Sign{"login", {"widget", Doubt::slight}},
    Sign{"signin", {"widget", Doubt::slight}},
    Sign{"poll", {"widget", Doubt::slight}},
    Sign{"survey", {"widget", Doubt::slight}},
    Sign{"feedback", {"widget", Doubt::slight}},
    Sign{"rating", {"widget", Doubt::slight}},
    Sign{"tooltip", {"hidden", Doubt::slight}},
    Sign{"copyright", {"legal", Doubt::slight}},
    Sign{"disclosure", {"legal", Doubt::none}},
    Sign{"disclaimer", {"legal", Doubt::none}},
    Sign{"subscription", {"newsletter", Doubt::slight}},
    Sign{"crumbs", {"navigation", Doubt::none}},
    Sign{"jump", {"navigation", Doubt::slight}},
    Sign{"reactions", {"widget", Doubt::slight}},
    Sign{"ratings", {"widget", Doubt::slight}},
    Sign{"vote", {"widget", Doubt::slight}},
    Sign{"votes", {"widget", Doubt::slight}},
    Sign{"ticker", {"related", Doubt::slight}},
    Sign{"footnotes", {"footnote", Doubt::none}},
    Sign{"endnotes", {"footnote", Doubt::none}},
    Sign{"cookiebanner", {"legal", Doubt::none}},
    Sign{"cookieconsent", {"legal", Doubt::none}},
    Sign{"cookienotice", {"legal", Doubt::none}},
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
FurnitureSign sign_in(const std::array<Sign, N>& table, std::string_view word) {
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const auto& entry) { return entry.word == word; });
    if (found == table.end()) return {};
    return {found->sign.reason, found->sign.doubt, found->word};
}

/// The one long table, asked for every word of every class.
FurnitureSign sign_of_class_word(std::string_view word) {
    static const auto known = [] {
        std::unordered_map<std::string_view, FurnitureSign> signs;
        for (const Sign& each : kClassWords)
            signs.emplace(each.word, FurnitureSign{each.sign.reason, each.sign.doubt, each.word});
        return signs;
    }();
    const auto found = known.find(word);
    return found == known.end() ? FurnitureSign{} : found->second;
}

/// "hidden md:block" is shown where the window is wide enough: on any desk.
bool has_hiding_class(std::string_view names) {
    constexpr auto kHiding = std::to_array<std::string_view>(
        {"hidden", "hide", "is-hidden", "d-none", "visually-hidden", "visuallyhidden", "sr-only",
         "screen-reader-text", "offscreen", "noprint"});
    bool hiding = false;
    bool shown = false;
    for_each_word(names, [&](std::string_view name) {
        hiding = hiding || std::find(kHiding.begin(), kHiding.end(), name) != kHiding.end();
        shown = shown || name.find(':') != std::string_view::npos ||
                (name.starts_with("d-") && name != "d-none");
        return true;
    });
    return hiding && !shown;
}

bool is_hidden(const HtmlNode& node) {
    if (node.attributes.empty()) return false;
    if (node.attribute("aria-hidden") == "true") return true;
    const std::string_view style = node.attribute("style");
    if (style.find("display:none") != std::string_view::npos ||
        style.find("display: none") != std::string_view::npos)
        return true;
    return has_hiding_class(node.attribute("class")) ||
           std::any_of(node.attributes.begin(), node.attributes.end(),
                       [](const auto& pair) { return pair.first == "hidden"; });
}

/// "call-to-action", "CallToAction_box": the one name of three words.
bool is_call_to_action(std::string_view names) {
    constexpr auto kWords = std::to_array<std::string_view>({"call", "to", "action"});
    std::size_t found = 0;
    if (names.find("ction") == std::string_view::npos) return false;
    for_each_class_word(names, [&](std::string_view word) {
        found = word == kWords[found] ? found + 1 : word == kWords[0] ? 1 : 0;
        return found < kWords.size();
    });
    return found == kWords.size();
}

/// The id is made from a heading's words or drawn by lot: "how-to-share-a-taxi", "block-ad5f2".
bool is_anchor(const HtmlNode& node) {
    constexpr std::ptrdiff_t kManyHyphens = 4;
    const std::string_view id = node.attribute("id");
    return is_heading(node) || node.tag == "p" ||
           std::count(id.begin(), id.end(), '-') >= kManyHyphens;
}

}  // namespace

bool has_class_word(const HtmlNode& node, std::string_view word) {
    return has_class_word(node, std::span{&word, 1});
}

bool has_class_word(const HtmlNode& node, std::span<const std::string_view> one_of) {
    bool found = false;
    for (const std::string_view names : {node.attribute("class"), node.attribute("id")}) {
        for_each_class_word(names, [&](std::string_view each) {
            found = found || std::find(one_of.begin(), one_of.end(), each) != one_of.end();
            return !found;
        });
    }
    return found;
}

FurnitureSign furniture_sign(const HtmlNode& node) {
    if (node.is_text() || node.tag == "html" || node.tag == "body") return {};
    if (is_hidden(node)) return {"hidden", Doubt::slight};
    if (const auto sign = sign_in(kRoles, node.attribute("role")); !sign.reason.empty())
        return sign;
    if (node.tag == "main" || node.tag == "article") return {};
    const std::string_view property = node.attribute("itemprop");
    if (property == "author" || property == "publisher") return {"byline", Doubt::none};
    const std::string_view id = is_anchor(node) ? std::string_view{} : node.attribute("id");
    for (const std::string_view names : {node.attribute("class"), id}) {
        FurnitureSign sign;
        if (is_call_to_action(names)) return {"advert", Doubt::slight, "cta"};
        for_each_class_word(names, [&](std::string_view word) {
            sign = sign_of_class_word(word);
            return sign.reason.empty();
        });
        if (!sign.reason.empty()) return sign;  // "related" says more than "aside"
    }
    return sign_in(kTags, node.tag);
}

}  // namespace nashra
