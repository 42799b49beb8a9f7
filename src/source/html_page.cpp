#include "source/html_page.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/utf8.h"
#include "source/article_body.h"
#include "source/headline_list.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/main_content.h"
#include "source/page_furniture.h"
#include "source/page_metadata.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kLongestLine = 4096;    // bytes of a motto or standfirst, with blanks
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
        read_lines_above();
        read_body();
        read_structured_body(page);
        if (article_.blocks.empty()) read_description(page);
        if (article_.blocks.empty()) read_everything();
        read_furniture();
        article_.headlines = headline_list(tree_, content_, read_,
                                           {.url = url_,
                                            .title = article_.title,
                                            .elsewhere = front_ ? Elsewhere::yes : Elsewhere::no});
        forget_listed();
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
                article_.standfirst.empty() && i < content_.root && is_named_standfirst(node);
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

    /// "Headline", or "Headline, and a sentence about it".
    static bool begins_with_link(const HtmlBlock& block) {
        return block.link != 0 && block.link < block.first;
    }

    /// On a section's front no story has more text than a teaser.
    static bool is_front(const std::vector<HtmlBlock>& blocks) {
        constexpr std::size_t kHeadline = 15;  // bytes
        constexpr std::size_t kTeaser = 300;   // bytes
        std::size_t stories = 0;
        std::size_t text = 0;
        for (const auto& block : blocks) {
            stories += begins_with_link(block) && block.link_size >= kHeadline ? 1 : 0;
            text += block.text.size() - std::min(block.text.size(), block.link_size);
        }
        return text < stories * kTeaser;
    }

    void take_blocks(std::vector<HtmlBlock> blocks) {
        front_ = is_front(blocks);
        for (HtmlBlock& block : blocks) {
            if (!front_ || !begins_with_link(block)) read_.emplace_back(block.first, block.end);
            const Language language = block.language.known() ? block.language : article_.language;
            article_.blocks.push_back({block.role, language, std::move(block.text)});
        }
    }

    void read_body() {
        ArticleBody body =
            article_body(tree_, html_blocks(tree_, content_.root, content_.furniture),
                         {.title = article_.title, .standfirst = article_.standfirst});
        article_.standfirst = std::move(body.standfirst);
        if (article_.byline.empty()) article_.byline = std::move(body.byline);
        for (const auto& skipped : body.skipped)
            skip(skipped.reason, skipped.text);
        take_blocks(std::move(body.blocks));
    }

    /// Where the page shows hardly any of the text it gives to search engines, a script draws it.
    void read_structured_body(const PageMetadata& page) {
        std::size_t shown = 0;
        for (const auto& block : article_.blocks)
            shown += block.text.size();
        if (count_words(page.article_body) < 20 || shown * 3 > page.article_body.size()) return;
        article_.blocks.clear();
        read_.clear();
        for (const auto& line : lines_of(page.article_body))
            article_.blocks.push_back(
                {BlockRole::paragraph, article_.language, folded_spaces(line.text)});
    }

    /// A page that is drawn by a script: its head is all there is.
    void read_description(const PageMetadata& page) {
        if (count_words(page.description) < 4) return;
        article_.blocks.push_back({BlockRole::paragraph, page.language, page.description});
    }

    /// Not the shape of an article: then every line that is no furniture is read.
    void read_everything() {
        std::vector<HtmlBlock> blocks = html_blocks(tree_, 0, content_.furniture);
        const std::string title = folded_label(article_.title);
        blocks.erase(std::remove_if(blocks.begin(), blocks.end(),
                                    [&](const auto& block) {
                                        return line_kind(block.text) != LineKind::prose ||
                                               folded_label(block.text) == title;
                                    }),
                     blocks.end());
        take_blocks(std::move(blocks));
    }

    /// "Salma Attar" in an element that is named for the author.
    static bool is_name(std::string_view text) {
        const std::size_t words = count_words(text);
        return words >= 2 && words <= 4 && line_kind(text) == LineKind::prose &&
               text.find_first_of("0123456789:@|") == std::string_view::npos;
    }

    void read_furniture() {
        std::string named;
        for (const auto& furniture : content_.furniture) {
            if (article_.skipped.size() >= kMostSkipped) break;
            const std::string text = text_below(tree_, furniture.node);
            const bool byline = line_kind(text) == LineKind::byline;
            if (byline && article_.byline.empty()) {
                article_.byline = without_byline_word(text);
            } else if (furniture.reason == "byline") {
                named = named.empty() && is_name(text) ? text : named;
            }
            if (has_letters(text)) skip(furniture.reason, text);
        }
        if (article_.byline.empty()) article_.byline = std::move(named);
    }

    /// What is in the headline list is not left out.
    void forget_listed() {
        std::unordered_set<std::string_view> titles;
        for (const auto& headline : article_.headlines)
            titles.insert(headline.title);
        const auto listed = [&](const SkippedText& skipped) {
            return titles.contains(skipped.text);
        };
        auto& skipped = article_.skipped;
        skipped.erase(std::remove_if(skipped.begin(), skipped.end(), listed), skipped.end());
    }

    void skip(std::string_view reason, std::string_view text) {
        if (text.size() > kLongestSkipped) {
            text = text.substr(0, text.rfind(' ', kLongestSkipped) + 1);
            text = trimmed(text);
        }
        if (article_.skipped.size() < kMostSkipped && !text.empty())
            article_.skipped.push_back({std::string{reason}, std::string{text}});
    }

    const HtmlTree& tree_;
    std::string_view url_;
    MainContent content_;
    Article article_;
    std::vector<std::pair<std::size_t, std::size_t>> read_;  // of the row
    bool front_ = false;
};

}  // namespace

Article html_page(std::string html, std::string_view url) {
    std::string notice;
    const HtmlTree tree = parse_html(std::move(html), notice);
    const std::string own = url.empty() ? canonical_address(tree) : std::string{url};
    Article article = HtmlReader{tree, own}.read();
    article.notice = std::move(notice);
    return article;
}

}  // namespace nashra
