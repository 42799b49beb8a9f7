#include "source/html_page.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/utf8.h"
#include "source/address.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/main_content.h"
#include "source/page_furniture.h"
#include "source/page_metadata.h"

namespace nashra {

namespace {

constexpr std::size_t kShortestHeadline = 4;  // words; a menu's entries are shorter
constexpr std::size_t kLongestHeadline = 35;
constexpr std::size_t kMostHeadlines = 200;
constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kLongestLine = 4096;  // bytes of a motto, standfirst or headline, with blanks
constexpr std::size_t kLongestSkipped = 300;  // bytes of a skipped text worth showing

class HtmlReader {
  public:
    HtmlReader(const HtmlTree& tree, std::string_view url) : tree_(tree), url_(url) {}

    Article read() {
        const PageMetadata page = page_metadata(tree_);
        content_ = main_content(tree_);
        article_.site = page.site;
        article_.title = page.title;
        article_.byline = without_byline_word_if_any(page.byline);
        article_.published = page.published;
        article_.language = page.language;
        article_.url = url_;
        title_ = folded_label(page.title);
        heard_.insert(title_);
        read_lines_above();
        read_body(html_blocks(tree_, content_.root, content_.furniture));
        drop_trailing_headings();
        if (article_.blocks.empty()) read_description(page);
        if (article_.blocks.empty()) read_everything();
        read_furniture();
        read_headlines();
        return std::move(article_);
    }

  private:
    static std::string without_byline_word_if_any(const std::string& byline) {
        return line_kind(byline) == LineKind::byline ? without_byline_word(byline) : byline;
    }

    /// Motto, standfirst and byline often stand outside the element that holds the paragraphs.
    void read_lines_above() {
        constexpr std::size_t kLongestMotto = 14;
        for (std::size_t i = 0; i < tree_[content_.root].end; ++i) {
            if (!article_.tagline.empty() && !article_.standfirst.empty()) return;
            const HtmlNode& node = tree_[i];
            if (node.is_text() || node.attributes.empty()) continue;
            const bool motto = article_.tagline.empty() && i < content_.root &&
                               (has_class_word(node, "tagline") || has_class_word(node, "slogan"));
            const bool summary =
                article_.standfirst.empty() && i < content_.root && is_named_standfirst(i);
            if ((!motto && !summary) || is_in_furniture(i)) continue;
            std::string text = text_below(tree_, i, kLongestLine);
            const std::size_t words = count_words(text);
            if (motto && words >= 2 && words <= kLongestMotto) {
                article_.tagline = std::move(text);
            } else if (summary && words >= 4 && words <= 120) {
                article_.standfirst = std::move(text);
            }
        }
    }

    bool is_in_furniture(std::size_t node) const {
        const auto& furniture = content_.furniture;
        const auto after =
            std::upper_bound(furniture.begin(), furniture.end(), node,
                             [](std::size_t i, const Furniture& f) { return i < f.node; });
        return after != furniture.begin() && node < tree_[std::prev(after)->node].end;
    }

    bool is_named_standfirst(std::size_t node) const {
        constexpr auto kNames = std::to_array<std::string_view>(
            {"standfirst", "dek", "deck", "subtitle", "subheadline", "subhead", "sapo"});
        return std::any_of(kNames.begin(), kNames.end(),
                           [&](auto name) { return has_class_word(tree_[node], name); });
    }

    /// A link list or a share bar inside the article, not a sentence with links in it.
    static bool is_mostly_links(const HtmlBlock& block) {
        return block.link_size * 10 > block.text.size() * 7 &&
               ending_of(block.text) == Ending::open;
    }

    void read_body(std::vector<HtmlBlock> blocks) {
        const std::size_t tail = tail_of(blocks);
        std::vector<HtmlBlock> pending;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            HtmlBlock& block = blocks[i];
            const LineKind kind = line_kind(block.text);
            if (i >= tail) {
                skip("related", block.text);
            } else if (is_title(block)) {
                continue;
            } else if (is_repeated(block)) {
                skip("repeated", block.text);
            } else if (is_standfirst(block)) {
                article_.standfirst = std::move(block.text);
            } else if (kind == LineKind::byline) {
                if (article_.byline.empty()) article_.byline = without_byline_word(block.text);
                skip("byline", block.text);
            } else if (kind != LineKind::prose && !is_section_title(block, kind)) {
                skip(skip_reason(kind), block.text);
            } else if (is_mostly_links(block) && block.role != BlockRole::heading) {
                const bool here = tree_[block.link].attribute("href").starts_with("#");
                if (here || block.role != BlockRole::list_item || article_.blocks.empty())
                    skip(here ? "navigation" : "link", block.text);
                else
                    pending.push_back(std::move(block));
            } else if (is_crumb_above_body(block)) {
                skip("navigation", block.text);
            } else {
                if (block.role == BlockRole::paragraph || block.role == BlockRole::list_item) {
                    for (auto& b : pending)
                        add(b);
                    pending.clear();
                } else {
                    for (auto& b : pending)
                        skip("link", b.text);
                    pending.clear();
                }
                add(block);
            }
        }
        for (auto& b : pending)
            skip("link", b.text);
    }

    void add(HtmlBlock& block) {
        const Language language = block.language.known() ? block.language : article_.language;
        article_.blocks.push_back({block.role, language, std::move(block.text)});
    }

    /// "Related", "Read more" as a line of its own near the end: what follows is not the article.
    static std::size_t tail_of(const std::vector<HtmlBlock>& blocks) {
        std::size_t after = 0;
        std::size_t all = 0;
        for (const auto& block : blocks)
            all += block.link_size < block.text.size() / 2 ? block.text.size() : 0;
        std::size_t tail = blocks.size();
        for (std::size_t i = blocks.size(); i-- > 0;) {
            const HtmlBlock& block = blocks[i];
            if (after * 4 < all && (line_kind(block.text) == LineKind::section_label ||
                                    (begins_tail(block) && i + 1 < blocks.size() &&
                                     (blocks[i + 1].link_size * 2 > blocks[i + 1].text.size()))))
                tail = i;
            after += block.link_size < block.text.size() / 2 ? block.text.size() : 0;
        }
        return tail;
    }

    /// Pages carry the same paragraphs twice, for wide and narrow windows.
    bool is_repeated(const HtmlBlock& block) {
        constexpr std::size_t kLongEnough = 8;  // words; "Buy it here:" may come again
        return count_words(block.text) >= kLongEnough && !read_.insert(block.text).second;
    }

    bool is_title(const HtmlBlock& block) const {
        if (block.role == BlockRole::heading || block.tag == "div" || block.tag == "header")
            return folded_label(block.text) == title_;
        return false;
    }

    static bool begins_tail(const HtmlBlock& block) {
        if (block.role != BlockRole::heading && !getenv("ANYROLE")) return false;
        if (count_words(block.text) > 8) return false;
        static const std::vector<std::string> t1 = {
            "related ",         "more ",           "latest ",    "recent ",
            "recommended ",     "you may ",        "you might ", "explore more",
            "read more",        "keep reading",    "other ",     "similar ",
            "up next",          "what to read",    "also on",    "also read",
            "continue reading", "further reading", "المزيد من",  "اقرا ",
            "مواضيع ذات",       "اخبار ذات"};
        static const std::vector<std::string> t2 = {
            "about the author", "about author",     "written by",  "meet the author",
            "author",           "about the writer", "contributor", "عن الكاتب"};
        static const std::vector<std::string> t3 = {
            "subscribe", "sign up",   "join ",    "get the latest", "follow ",
            "leave a ",  "share ",    "stay ",    "comment",        "ready to",
            "request a", "book a",    "contact ", "get started",    "get in touch",
            "want to",   "need help", "try ",     "schedule a",     "work with"};
        const char* e = getenv("T");
        std::string m = e ? e : "";
        const std::string l = folded_label(block.text);
        const auto in = [&](const auto& v) {
            return std::any_of(v.begin(), v.end(), [&](const auto& p) { return l.starts_with(p); });
        };
        return (m.find('1') != m.npos && in(t1)) || (m.find('2') != m.npos && in(t2)) ||
               (m.find('3') != m.npos && in(t3));
    }

    bool is_standfirst(const HtmlBlock& block) const {
        if (!article_.standfirst.empty() || !article_.blocks.empty()) return false;
        return block.text.size() <= kLongestLine && count_words(block.text) >= 4 &&
               is_named_standfirst(block.node);
    }

    static bool is_section_title(const HtmlBlock& block, LineKind kind) {
        return block.role == BlockRole::heading &&
               (kind == LineKind::navigation || kind == LineKind::page_date);
    }

    /// One or two words in a division above the first paragraph: a section's name, an author.
    bool is_crumb_above_body(const HtmlBlock& block) const {
        return article_.blocks.empty() && block.role == BlockRole::paragraph && block.tag != "p" &&
               count_words(block.text) <= 3 && ending_of(block.text) == Ending::open;
    }

    void drop_trailing_headings() {
        while (article_.blocks.size() > 1 && article_.blocks.back().role == BlockRole::heading) {
            skip("section-label", article_.blocks.back().text);
            article_.blocks.pop_back();
        }
    }

    /// A page that is drawn by a script: its head is all there is.
    void read_description(const PageMetadata& page) {
        if (count_words(page.description) < 4) return;
        article_.blocks.push_back({BlockRole::paragraph, page.language, page.description});
    }

    /// Not the shape of an article: then every line that is no furniture is read.
    void read_everything() {
        for (HtmlBlock& block : html_blocks(tree_, 0, content_.furniture)) {
            if (line_kind(block.text) != LineKind::prose || is_title(block)) continue;
            article_.blocks.push_back({block.role, article_.language, std::move(block.text)});
        }
    }

    void read_furniture() {
        for (const auto& furniture : content_.furniture) {
            if (article_.skipped.size() >= kMostSkipped) return;
            const std::string text = text_below(tree_, furniture.node);
            const bool byline = line_kind(text) == LineKind::byline;
            if (byline && article_.byline.empty()) article_.byline = without_byline_word(text);
            if (has_letters(text)) skip(furniture.reason, text);
        }
    }

    void skip(std::string_view reason, std::string_view text) {
        if (text.size() > kLongestSkipped) {
            text = text.substr(0, text.rfind(' ', kLongestSkipped) + 1);
            text = trimmed(text);
        }
        if (article_.skipped.size() < kMostSkipped && !text.empty())
            article_.skipped.push_back({std::string{reason}, std::string{text}});
    }

    /// Links outside the body with the length of headlines; not those of menus, legal lines and
    /// share bars.
    void read_headlines() {
        std::size_t next = 0;
        const auto& furniture = content_.furniture;
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            while (next < furniture.size() && tree_[furniture[next].node].end <= i)
                ++next;
            const bool aside = next < furniture.size() && furniture[next].node <= i;
            const bool in_body = i >= content_.root && i < tree_[content_.root].end;
            if (tree_[i].tag != "a" || (in_body && !aside)) continue;
            if (aside && !may_hold_headlines(furniture[next].reason)) continue;
            if (article_.headlines.size() >= kMostHeadlines) return;
            add_headline(i);
        }
    }

    static bool may_hold_headlines(std::string_view reason) {
        return reason == "related" || reason == "aside" || reason == "navigation";
    }

    void add_headline(std::size_t link) {
        std::string title = text_below(tree_, link, kLongestLine);
        const std::size_t words = count_words(title);
        if (words < kShortestHeadline || words > kLongestHeadline) return;
        if (line_kind(title) != LineKind::prose) return;
        std::string address = resolved_address(url_, tree_[link].attribute("href"));
        if (address.empty() || !heard_.insert(folded_label(title)).second) return;
        article_.headlines.push_back({std::move(title), std::move(address)});
    }

    const HtmlTree& tree_;
    std::string_view url_;
    MainContent content_;
    Article article_;
    std::string title_;                      // folded
    std::unordered_set<std::string> heard_;  // folded titles
    std::unordered_set<std::string> read_;   // the longer blocks
};

}  // namespace

Article html_page(std::string html, std::string_view url) {
    const HtmlTree tree = parse_html(std::move(html));
    return HtmlReader{tree, url}.read();
}

}  // namespace nashra
