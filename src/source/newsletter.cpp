#include "source/newsletter.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/message.h"
#include "model/utf8.h"
#include "source/address.h"
#include "source/ascii.h"
#include "source/headline_list.h"
#include "source/html_blocks.h"
#include "source/html_tree.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/mail_line.h"
#include "source/page_furniture.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kLongestSkipped = 300;  // bytes of a skipped text worth showing
constexpr std::size_t kShortestHeadline = 4;  // words
constexpr std::size_t kShortestHeading = 2;
constexpr std::size_t kLongestHeadline = 35;
constexpr std::size_t kLongestLine = 4096;  // bytes, with blanks

/// What mail programs do not show: the preheader, which inboxes print beside the subject.
bool is_unseen(const HtmlNode& node) {
    if (furniture_sign(node).reason == "hidden") return true;
    if (has_class_word(node, "preheader")) return true;
    std::string style;
    for (const char c : node.attribute("style").substr(0, kLongestLine)) {
        if (c != ' ' && c != '\n' && c != '\t') style += ascii_lower(c);
    }
    constexpr auto kHiding = std::to_array<std::string_view>(
        {"display:none", "visibility:hidden", "mso-hide:all", "max-height:0", "font-size:0;",
         "font-size:0px", "font-size:1px", "opacity:0;"});
    return std::any_of(kHiding.begin(), kHiding.end(),
                       [&](auto hiding) { return style.find(hiding) != std::string::npos; });
}

class NewsletterReader {
  public:
    NewsletterReader(const HtmlTree& tree, std::string_view url) : tree_(tree), url_(url) {}

    Article read() {
        const std::vector<Furniture> unseen = unseen_parts();
        for (const auto& part : unseen) {
            if (part.reason == "hidden") skip("hidden", text_below(tree_, part.node));
        }
        for (const auto& node : tree_) {
            if (node.tag == "html") article_.language = language_of_tag(node.attribute("lang"));
        }
        std::vector<HtmlBlock> blocks = html_blocks(tree_, 0, unseen);
        std::vector<MailLine> lines;
        for (const auto& block : blocks)
            lines.push_back({block.text, block.role});
        const auto reasons = mail_line_reasons(lines);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (!reasons[i].empty()) {
                skip(reasons[i], blocks[i].text);
                continue;
            }
            const bool told =
                i + 1 < blocks.size() && reasons[i + 1].empty() && is_prose(blocks[i + 1]);
            read_block(blocks[i], told);
        }
        return std::move(article_);
    }

  private:
    std::vector<Furniture> unseen_parts() const {
        std::vector<Furniture> unseen;
        for (std::size_t i = 1; i < tree_.size();) {
            const HtmlNode& node = tree_[i];
            const bool title = node.tag == "title";
            if (title || (!node.is_text() && !node.attributes.empty() && is_unseen(node))) {
                unseen.push_back({i, title ? "metadata" : "hidden"});
                i = node.end;
            } else {
                ++i;
            }
        }
        return unseen;
    }

    static bool is_linked(const HtmlBlock& block) {
        return block.link_size * 10 > block.text.size() * 7;
    }

    /// A text that a headline above it may announce.
    static bool is_prose(const HtmlBlock& block) {
        return !is_linked(block) && block.role != BlockRole::heading &&
               count_words(block.text) >= 6;
    }

    /// `told`: a text about it follows.
    void read_block(HtmlBlock& block, bool told) {
        const bool linked = is_linked(block);
        const LineKind kind = line_kind(block.text);
        if (linked && kind == LineKind::section_label) {
            skip("link", block.text);  // "Read more"
        } else if (linked && add_headline(block)) {
            // Without a text about it, it is an entry of the list and nothing else.
            if (told) add_block(BlockRole::heading, block);
        } else if (linked && kind != LineKind::prose && block.role != BlockRole::heading) {
            skip("link", block.text);
        } else {
            add_block(block.role, block);
        }
    }

    void add_block(BlockRole role, HtmlBlock& block) {
        const Language language = block.language.known() ? block.language : article_.language;
        article_.blocks.push_back({role, language, std::move(block.text)});
    }

    bool add_headline(const HtmlBlock& block) {
        if (add_each_headline(block)) return true;
        const std::size_t fewest =
            block.role == BlockRole::heading ? kShortestHeading : kShortestHeadline;
        return add_headline(block.text, address_of(block.node), fewest);
    }

    bool add_headline(const std::string& title, std::string address, std::size_t fewest) {
        const std::size_t words = count_words(title);
        if (words < fewest || words > kLongestHeadline || line_kind(title) != LineKind::prose)
            return false;
        if (address.empty()) return false;
        if (!heard_.insert(folded_label(title)).second) return true;
        if (article_.headlines.size() < kMostHeadlines) {
            article_.headlines.push_back({title, std::move(address)});
        } else {
            article_.notice = message(kMoreHeadlines, kMostHeadlines);
        }
        return true;
    }

    /// Two stories in one paragraph, with a line break between them.
    bool add_each_headline(const HtmlBlock& block) {
        if (block.link == 0) return false;
        std::vector<Headline> stories;
        std::unordered_set<std::string> addresses;
        for (std::size_t i = block.link; i < block.end; ++i) {
            if (tree_[i].tag != "a") continue;
            std::string title = text_below(tree_, i, kLongestLine);
            if (title.empty()) continue;
            if (count_words(title) < kShortestHeadline) return false;
            std::string address = resolved_address(url_, tree_[i].attribute("href"));
            addresses.insert(address);
            stories.push_back({std::move(title), std::move(address)});
        }
        if (addresses.size() < 2) return false;
        bool added = false;
        for (auto& story : stories)
            added = add_headline(story.title, std::move(story.url), kShortestHeadline) || added;
        return added;
    }

    /// The first link in a block, or the one around it.
    std::string address_of(std::size_t block) const {
        for (std::size_t i = block; i < tree_[block].end; ++i) {
            if (tree_[i].tag == "a") return resolved_address(url_, tree_[i].attribute("href"));
        }
        for (std::size_t i = block; i != 0; i = tree_[i].parent) {
            if (tree_[i].tag == "a") return resolved_address(url_, tree_[i].attribute("href"));
        }
        return {};
    }

    void skip(std::string_view reason, std::string_view text) {
        if (text.size() > kLongestSkipped)
            text = trimmed(text.substr(0, text.rfind(' ', kLongestSkipped) + 1));
        if (article_.skipped.size() < kMostSkipped && has_letters(text))
            article_.skipped.push_back({std::string{reason}, std::string{text}});
    }

    const HtmlTree& tree_;
    std::string_view url_;
    Article article_;
    std::unordered_set<std::string> heard_;  // folded titles
};

}  // namespace

Article newsletter(std::string html, std::string_view url) {
    std::string notice;
    const HtmlTree tree = parse_html(std::move(html), notice);
    Article article = NewsletterReader{tree, url}.read();
    if (!notice.empty()) article.notice = std::move(notice);
    return article;
}

}  // namespace nashra
