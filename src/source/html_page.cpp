#include "source/html_page.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/message.h"
#include "model/utf8.h"
#include "source/article_body.h"
#include "source/front_page.h"
#include "source/headline_box.h"
#include "source/headline_list.h"
#include "source/html_blocks.h"
#include "source/html_light.h"
#include "source/html_tree.h"
#include "source/invitation.h"
#include "source/large_print.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/main_content.h"
#include "source/next_part.h"
#include "source/one_of.h"
#include "source/page_box.h"
#include "source/page_furniture.h"
#include "source/page_metadata.h"
#include "source/printed_author.h"
#include "source/printed_date.h"
#include "source/under_headline.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kLongestLine = 4096;    // bytes of a motto or standfirst, with blanks
constexpr std::size_t kLongestSkipped = 300;  // bytes of a skipped text worth showing

/// Whether there may be more on the page than it holds.
enum class Drawing { none, by_script };

class HtmlReader {
  public:
    HtmlReader(const HtmlTree& tree, std::string_view url, HtmlOrigin origin, Drawing drawing)
        : tree_(tree), url_(url), origin_(origin), drawing_(drawing) {}

    Article read(std::string_view part_of) {
        const PageMetadata page = page_metadata(tree_);
        content_ = main_content(tree_);
        article_.site = page.site;
        article_.title = page.title;
        article_.byline = without_byline_word_if_any(page.byline);
        article_.published = page.published;
        article_.language = page.language;
        article_.url = url_;
        read_lines_above(page);
        std::vector<HtmlBlock> blocks = html_blocks(tree_, content_.root, content_.furniture);
        const bool front = origin_ == HtmlOrigin::page && read_front(blocks);
        if (!front) {
            outside_ = blocks_outside();
            if (origin_ == HtmlOrigin::page) read_below_headline(blocks);
            read_article(std::move(blocks), page);
        }
        read_furniture();
        if (front) {
            article_.byline.clear();  // of one of its stories
        } else {
            read_outside();
            list_headlines();
        }
        if (article_.blocks.empty() && article_.headlines.empty()) article_.extent = Extent::title;
        shorten_list();
        forget_listed();
        // A list of stories has next pages too, and so has a picture with a line about it.
        constexpr std::size_t kFewestWords = 40;
        if (origin_ == HtmlOrigin::page && !front && word_count() >= kFewestWords)
            article_.next_part = next_part(tree_, url_, part_of);
        return std::move(article_);
    }

  private:
    std::size_t word_count() const {
        std::size_t words = 0;
        for (const auto& block : article_.blocks)
            words += count_words(block.text);
        return words;
    }

    static std::string without_byline_word_if_any(const std::string& byline) {
        return line_kind(byline) == LineKind::byline ? without_byline_word(byline) : byline;
    }

    /// Motto, standfirst and byline often stand outside the element that holds the paragraphs.
    void read_lines_above(const PageMetadata& page) {
        constexpr std::size_t kLongestMotto = 14;
        for (std::size_t i = 0; i < tree_[content_.root].end; ++i) {
            if (!article_.tagline.empty() && !article_.standfirst.empty()) return;
            const HtmlNode& node = tree_[i];
            if (node.is_text() || node.attributes.empty()) continue;
            const bool motto = article_.tagline.empty() && i < content_.root &&
                               (has_class_word(node, "tagline") || has_class_word(node, "slogan"));
            const bool summary = article_.standfirst.empty() && i < content_.root &&
                                 (is_named_standfirst(node) || is_description(i, page));
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

    /// What the page's head did not say.
    void read_below_headline(const std::vector<HtmlBlock>& blocks) {
        const auto sentence = std::find_if(blocks.begin(), blocks.end(), [](const auto& block) {
            constexpr std::size_t kSentence = 12;  // words
            return block.role == BlockRole::paragraph && count_words(block.text) >= kSentence;
        });
        const std::size_t text = sentence == blocks.end() ? content_.root : sentence->first;
        UnderHeadline under = under_headline(outside_, article_.title, content_.root);
        if (article_.standfirst.empty()) article_.standfirst = std::move(under.standfirst);
        if (article_.byline.empty()) article_.byline = std::move(under.byline);
        const bool organisation = is_of_site(article_.byline);
        if (article_.published.empty() || article_.byline.empty() || organisation) {
            const HeadlineBox box = headline_box(tree_, article_.title, text);
            const auto texts = texts_of(tree_, content_.furniture, box);
            if (article_.published.empty())
                article_.published = printed_date(tree_, texts, box.headline);
            std::string author = article_.byline.empty() || organisation
                                     ? printed_author(tree_, texts)
                                     : std::string{};
            if (!author.empty()) article_.byline = std::move(author);
        }
        if (article_.published.empty()) article_.published = std::move(under.published);
    }

    /// Many pages name themselves as the author: a person who is printed says more.
    bool is_of_site(const std::string& byline) const {
        constexpr auto kDesks = std::to_array<std::string_view>(
            {"هيئه التحرير", "التحرير", "المحرر", "فريق التحرير", "admin", "editor", "staff",
             "editorial team", "news desk", "newsdesk", "web desk"});
        const std::string name = folded_label(byline);
        if (is_one_of(kDesks, name)) return true;
        if (byline.empty() || article_.site.empty()) return false;
        const std::string site = folded_label(article_.site);
        return site.find(name) != std::string::npos || name.find(site) != std::string::npos;
    }

    /// The page's own summary, printed above the text.
    bool is_description(std::size_t node, const PageMetadata& page) const {
        const bool line = node + 1 < tree_[node].end && tree_[node + 1].is_text();
        return line && !page.description.empty() && tree_[node].tag != "title" &&
               text_below(tree_, node, kLongestLine) == page.description;
    }

    bool is_in_furniture(std::size_t node) const {
        const auto& furniture = content_.furniture;
        const auto after =
            std::upper_bound(furniture.begin(), furniture.end(), node,
                             [](std::size_t i, const Furniture& f) { return i < f.node; });
        return after != furniture.begin() && node < tree_[std::prev(after)->node].end;
    }

    void take_blocks(std::vector<HtmlBlock> blocks) {
        for (HtmlBlock& block : blocks) {
            read_.emplace_back(block.first, block.end);
            const Language language = block.language.known() ? block.language : article_.language;
            article_.blocks.push_back({block.role, language,
                                       without_invitation(std::move(block.text)),
                                       page_box(tree_, block.node)});
        }
    }

    /// Its headlines are what is read.
    bool read_front(const std::vector<HtmlBlock>& blocks) {
        auto front =
            front_page(tree_, content_, blocks,
                       {.url = url_, .title = article_.title, .elsewhere = Elsewhere::yes});
        if (!front) return false;
        article_.origin = Origin::front;
        article_.published.clear();
        article_.standfirst.clear();
        take_blocks(std::move(front->blocks));
        for (const auto& block : front->unread) {
            const auto reason = skip_reason(line_kind(block.text));
            skip(reason.empty() ? "outside" : reason, block.text);
        }
        article_.headlines = std::move(front->headlines);
        return true;
    }

    /// More than anybody listens to, of a page that is no page of news.
    void shorten_list() {
        if (article_.headlines.size() <= kMostHeadlines) return;
        article_.headlines.resize(kMostHeadlines);
        article_.notice = message(kMoreHeadlines, kMostHeadlines);
    }

    void read_article(std::vector<HtmlBlock> blocks, const PageMetadata& page) {
        read_body(std::move(blocks), page);
        read_structured_body(page);
        if (article_.blocks.empty()) read_description(page);
        if (article_.blocks.empty()) read_everything();
    }

    void list_headlines() {
        for (auto& listed :
             headline_list(tree_, content_, read_, {.url = url_, .title = article_.title}))
            article_.headlines.push_back(std::move(listed.headline));
    }

    void read_body(std::vector<HtmlBlock> blocks, const PageMetadata& page) {
        ArticleBody body = article_body(tree_, std::move(blocks),
                                        {.title = article_.title,
                                         .standfirst = article_.standfirst,
                                         .byline = article_.byline,
                                         .description = page.description});
        article_.standfirst = std::move(body.standfirst);
        if (article_.byline.empty()) article_.byline = std::move(body.byline);
        if (article_.published.empty()) article_.published = std::move(body.published);
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
        article_.extent = Extent::teaser;
        article_.notice = drawing_ == Drawing::by_script
                              ? message(
                                    "holds no text, only a summary: a script draws it (save it "
                                    "from a browser that shows it)")
                              : message("holds no text, only a summary");
        article_.blocks.push_back({BlockRole::paragraph, page.language, page.description});
    }

    /// Not the shape of an article: then every line that is no furniture is read.
    void read_everything() {
        std::vector<HtmlBlock> blocks = html_blocks(tree_, 0, content_.furniture);
        const std::string title = folded_label(article_.title);
        blocks.erase(std::remove_if(blocks.begin(), blocks.end(),
                                    [&](const auto& block) {
                                        return block.tag == "title" ||
                                               line_kind(block.text) != LineKind::prose ||
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

    /// What stands beside the article's element and is called nothing.
    std::vector<HtmlBlock> blocks_outside() const {
        std::vector<Furniture> read = content_.furniture;
        const auto after = std::find_if(read.begin(), read.end(), [&](const auto& furniture) {
            return furniture.node > content_.root;
        });
        read.insert(after, {content_.root, ""});
        return html_blocks(tree_, 0, read);
    }

    void read_outside() {
        for (const auto& block : outside_) {
            const bool said = block.tag == "title" || block.tag == "h1" ||
                              block.text == article_.standfirst || block.text == article_.tagline;
            if (!said) skip("outside", block.text);
        }
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
    HtmlOrigin origin_;
    Drawing drawing_;
    MainContent content_;
    Article article_;
    std::vector<HtmlBlock> outside_;
    std::vector<std::pair<std::size_t, std::size_t>> read_;  // of the row
};

}  // namespace

Article html_page(std::string html, std::string_view url, HtmlOrigin origin,
                  std::string_view part_of) {
    std::string notice;
    const Drawing drawing = has_script(html) ? Drawing::by_script : Drawing::none;
    HtmlTree tree = parse_html(std::move(html), notice);
    make_large_print_headings(tree);
    const std::string own = url.empty() ? canonical_address(tree) : std::string{url};
    Article article = HtmlReader{tree, own, origin, drawing}.read(part_of);
    if (!notice.empty()) article.notice = std::move(notice);
    return article;
}

}  // namespace nashra
