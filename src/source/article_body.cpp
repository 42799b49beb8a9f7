#include "source/article_body.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "model/utf8.h"
#include "source/headline_note.h"
#include "source/label_words.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"
#include "source/page_furniture.h"
#include "source/site_talk.h"
#include "source/under_headline.h"
#include "source/written_date.h"

namespace nashra {

namespace {

class BodyReader {
  public:
    BodyReader(const HtmlTree& tree, std::vector<HtmlBlock> blocks, BodyFrame frame)
        : tree_(tree),
          blocks_(std::move(blocks)),
          title_(folded_label(frame.title)),
          byline_(frame.byline),
          description_(folded_label(frame.description)) {
        body_.standfirst = frame.standfirst;
    }

    ArticleBody read() {
        const std::size_t tail = std::min(tail_begin(), teasers_begin());
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (i < tail) {
                read_block(i);
            } else {
                skip("related", blocks_[i]);
            }
        }
        drop_links();
        drop_loose_end();
        return std::move(body_);
    }

  private:
    void read_block(std::size_t i) {
        HtmlBlock& block = blocks_[i];
        drop_title_before(block);
        const LineKind kind = line_kind(block.text);
        after_label_ = after_label_ && is_only_links(block);
        if (is_title(block)) {
            drop_kicker();
            return;
        } else if (body_.blocks.empty() && read_headline_part(i)) {
            return;
        } else if (is_standfirst(block)) {
            body_.standfirst = std::move(block.text);
        } else if (kind == LineKind::byline) {
            if (body_.byline.empty()) body_.byline = without_byline_word(block.text);
            skip("byline", block);
        } else if (kind != LineKind::prose && !is_said(i, kind)) {
            after_label_ = after_label_ || kind == LineKind::section_label;
            skip(skip_reason(kind), block);
        } else if (is_only_links(block) && block.role != BlockRole::heading) {
            read_links(block);
        } else if (is_crumb(block)) {
            skip("navigation", block);
        } else if (const SiteTalk talk = talk_of(block); talk != SiteTalk::none) {
            if (talk == SiteTalk::byline && body_.byline.empty())
                body_.byline = dated_byline_name(block.text);
            skip(skip_reason(talk), block);
        } else if (is_repeated(block) || is_pull_quote(i)) {
            skip("repeated", block);
        } else {
            add(block);
        }
    }

    /// "Interview", "World" in a paragraph above the headline.
    void drop_kicker() {
        constexpr std::size_t kMostWords = 3;
        auto& blocks = body_.blocks;
        const bool short_one = blocks.size() == 1 && count_words(blocks[0].text) <= kMostWords &&
                               ending_of(blocks[0].text) == Ending::open;
        if (!short_one) return;
        skip("navigation", blocks[0]);
        blocks.clear();
    }

    /// What stands above the text and is not said with it. True if it was read.
    bool read_headline_part(std::size_t i) {
        HtmlBlock& block = blocks_[i];
        switch (headline_part(blocks_, i)) {
            case HeadlinePart::none: return false;
            case HeadlinePart::standfirst:
                if (!body_.standfirst.empty()) return false;
                body_.standfirst = std::move(block.text);
                return true;
            case HeadlinePart::authors:
                if (body_.byline.empty()) body_.byline = block.text;
                skip("byline", block);
                return true;
            case HeadlinePart::note: return read_note(block);
        }
        return false;
    }

    bool read_note(const HtmlBlock& block) {
        const auto note = headline_note(block.text);
        if (!note) {
            const bool date = line_kind(block.text) == LineKind::page_date;
            if (date && body_.published.empty()) body_.published = utc_date(block.text);
            return false;
        }
        if (body_.byline.empty()) body_.byline = note->author;
        if (body_.published.empty()) body_.published = utc_date(note->date);
        skip(note->author.empty() ? "page-date" : "byline", block);
        return true;
    }

    /// "Headline By Salma Attar, 4 May 2003": old pages have only line breaks between them.
    void drop_title_before(HtmlBlock& block) const {
        constexpr std::size_t kMostWords = 16;
        if (!body_.blocks.empty() || title_.empty() || block.text.size() <= title_.size()) return;
        if (!folded_label(block.text).starts_with(title_ + ' ')) return;
        std::size_t words = count_words(title_);
        std::size_t end = 0;
        for (; words > 0 && end != std::string::npos; --words)
            end = block.text.find(' ', end + 1);
        if (end == std::string::npos) return;
        const std::string rest = block.text.substr(end + 1);
        const bool line = line_kind(rest) != LineKind::prose || site_talk(rest) != SiteTalk::none;
        if (line && count_words(rest) <= kMostWords) block.text = rest;
    }

    /// A list of links between paragraphs is part of the article, unless it is labelled "Related";
    /// one that nothing follows is not.
    void read_links(HtmlBlock& block) {
        if (tree_[block.link].attribute("href").starts_with("#")) {
            skip("navigation", block);
        } else if (after_label_) {
            skip("related", block);
        } else if (block.role != BlockRole::list_item || body_.blocks.empty()) {
            skip("link", block);
        } else {
            links_.push_back(std::move(block));
        }
    }

    void add(HtmlBlock& block) {
        if (block.role == BlockRole::paragraph || block.role == BlockRole::list_item) {
            std::move(links_.begin(), links_.end(), std::back_inserter(body_.blocks));
            links_.clear();
        } else {
            drop_links();
        }
        body_.blocks.push_back(std::move(block));
    }

    void drop_links() {
        for (const auto& block : links_)
            skip("link", block);
        links_.clear();
    }

    /// In its middle an article may itself invite to something.
    static SiteTalk talk_of(const HtmlBlock& block) {
        const SiteTalk talk = site_talk(block.text);
        return talk == SiteTalk::invitation ? SiteTalk::none : talk;
    }

    /// What stands last and is no sentence of the article: a heading of nothing, "Back to the
    /// list", an invitation, a note about the author.
    void drop_loose_end() {
        while (body_.blocks.size() > 1) {
            const std::string_view reason = loose_reason(body_.blocks.back());
            if (reason.empty()) return;
            skip(reason, body_.blocks.back());
            body_.blocks.pop_back();
        }
    }

    std::string_view loose_reason(const HtmlBlock& block) const {
        if (is_loose(block)) return "section-label";
        if (block.tag == "tr" || block.tag == "pre") return {};
        if (is_about_author(block.text, byline_)) return "byline";
        return skip_reason(site_talk(block.text));
    }

    static bool is_loose(const HtmlBlock& block) {
        constexpr std::size_t kFewWords = 6;
        return block.role == BlockRole::heading ||
               (block.role == BlockRole::paragraph && block.tag != "tr" &&
                ending_of(block.text) == Ending::open && count_words(block.text) <= kFewWords);
    }

    void skip(std::string_view reason, const HtmlBlock& block) {
        body_.skipped.push_back({std::string{reason}, block.text});
    }

    bool is_title(const HtmlBlock& block) const {
        const bool above = body_.blocks.empty() || block.role == BlockRole::heading;
        return above && !title_.empty() && folded_label(block.text) == title_;
    }

    bool is_standfirst(const HtmlBlock& block) const {
        constexpr std::size_t kLongest = 4096;  // bytes
        constexpr std::size_t kMostWords = 80;
        if (block.text.size() > kLongest || count_words(block.text) > kMostWords) return false;
        return body_.standfirst.empty() && body_.blocks.empty() && count_words(block.text) >= 4 &&
               (is_named_standfirst(tree_[block.node]) ||
                is_named_standfirst(tree_[tree_[block.node].parent]) || is_summary(block));
    }

    /// The page's description in an element of its own: paragraphs stand together.
    bool is_summary(const HtmlBlock& block) const {
        constexpr std::size_t kParagraph = 10;  // words
        if (description_.empty() || folded_label(block.text) != description_) return false;
        const auto next = std::find_if(blocks_.begin(), blocks_.end(), [&](const auto& other) {
            return other.first > block.first && other.role == BlockRole::paragraph &&
                   count_words(other.text) > kParagraph;
        });
        return next != blocks_.end() && tree_[next->node].parent != tree_[block.node].parent;
    }

    /// "2. Remove the paint/stain" is no picture's credit where it is a heading, "7-day trial" no
    /// offer in a list of other things.
    bool is_said(std::size_t i, LineKind kind) const {
        const HtmlBlock& block = blocks_[i];
        if (block.role == BlockRole::list_item)
            return kind == LineKind::advert && !is_offer(i - 1) && !is_offer(i + 1);
        return block.role == BlockRole::heading &&
               (kind == LineKind::navigation || kind == LineKind::page_date ||
                kind == LineKind::caption || kind == LineKind::credit);
    }

    bool is_offer(std::size_t i) const {
        return i < blocks_.size() && line_kind(blocks_[i].text) == LineKind::advert;
    }

    /// One or two words in a division above the first paragraph: a section's name, an author.
    bool is_crumb(const HtmlBlock& block) const {
        return body_.blocks.empty() && block.role == BlockRole::paragraph && block.tag != "p" &&
               count_words(block.text) <= 3 && ending_of(block.text) == Ending::open;
    }

    /// Pages carry the same paragraphs twice, for wide and narrow windows.
    bool is_repeated(const HtmlBlock& block) {
        constexpr std::size_t kLongEnough = 8;  // words; "Buy it here:" may come again
        return count_words(block.text) >= kLongEnough && !read_.insert(block.text).second;
    }

    /// What somebody says, once more in large letters.
    bool is_pull_quote(std::size_t i) const {
        constexpr std::size_t kFewest = 4;  // words
        constexpr std::size_t kMost = 60;
        const HtmlBlock& quote = blocks_[i];
        const std::size_t words = count_words(quote.text);
        if (quote.role != BlockRole::quote || words < kFewest || words > kMost) return false;
        std::string_view said = quote.text;
        for (const std::string_view mark : {"“", "\"", "«", "‘"}) {
            if (said.starts_with(mark)) said.remove_prefix(mark.size());
        }
        for (const std::string_view mark : {"”", "\"", "»", "’"}) {
            if (said.ends_with(mark)) said.remove_suffix(mark.size());
        }
        constexpr std::size_t kNear = 12;  // blocks
        const auto says_it = [said](const HtmlBlock& other) {
            return other.role != BlockRole::quote && other.text.find(said) != std::string::npos;
        };
        const auto& read = body_.blocks;
        const auto before = static_cast<std::ptrdiff_t>(std::min(read.size(), kNear));
        const auto behind = static_cast<std::ptrdiff_t>(std::min(blocks_.size(), i + 1 + kNear));
        return std::any_of(read.end() - before, read.end(), says_it) ||
               std::any_of(blocks_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                           blocks_.begin() + behind, says_it);
    }

    static std::size_t prose_size(const HtmlBlock& block) {
        return block.link_size < block.text.size() / 2 ? block.text.size() : 0;
    }

    /// A label near the end after which the article does not go on.
    std::size_t tail_begin() const {
        constexpr std::size_t kWholeToTail = 6;
        constexpr std::size_t kLongestOffer = 1000;  // bytes
        std::size_t all = 0;
        for (const auto& block : blocks_)
            all += prose_size(block);
        std::size_t after = 0;
        std::size_t tail = blocks_.size();
        for (std::size_t i = blocks_.size(); i-- > 1 && after < std::max(all, kLongestOffer);) {
            const bool near_end = after * kWholeToTail < all;
            if (!near_end && after > kLongestOffer) break;
            if ((near_end && ends_article(i)) || is_wall(blocks_[i])) tail = i;
            after += prose_size(blocks_[i]);
        }
        return tail;
    }

    /// Linked headlines with a few lines each, in the last quarter of an article that has none.
    std::size_t teasers_begin() const {
        constexpr std::size_t kWholeToTeasers = 4;
        constexpr std::size_t kFewest = 3;
        constexpr std::size_t kLongest = 4;  // blocks of one
        std::size_t all = 0;
        std::size_t linked = 0;
        for (const auto& block : blocks_) {
            all += block.text.size();
            linked += is_linked_heading(block) ? 1 : 0;
        }
        std::size_t after = 0;
        std::size_t begin = blocks_.size();
        std::size_t teasers = 0;
        for (std::size_t i = blocks_.size(); i-- > 0 && begin - i <= kLongest;) {
            after += blocks_[i].text.size();
            if (after * kWholeToTeasers >= all) break;
            if (blocks_[i].role != BlockRole::heading) continue;
            if (!is_linked_heading(blocks_[i])) break;
            begin = i;
            ++teasers;
        }
        return teasers >= kFewest && teasers == linked ? begin : blocks_.size();
    }

    static bool is_linked_heading(const HtmlBlock& block) {
        return block.role == BlockRole::heading && block.link_size * 10 >= block.text.size() * 9;
    }

    /// "Subscribe to unlock this article": what follows are offers, however short the article is.
    static bool is_wall(const HtmlBlock& block) {
        constexpr std::size_t kMostWords = 10;
        return count_words(block.text) <= kMostWords &&
               begins_with_one_of(kWalls, folded_label(block.text));
    }

    bool ends_article(std::size_t i) const {
        const HtmlBlock& block = blocks_[i];
        const bool links_follow = i + 1 < blocks_.size() && is_only_links(blocks_[i + 1]);
        if (line_kind(block.text) == LineKind::section_label)
            return links_follow || block.role == BlockRole::heading;
        if (block.role != BlockRole::heading || count_words(block.text) > 8) return false;
        const std::string label = folded_label(block.text);
        const auto begins = [&](std::string_view word) { return label.starts_with(word); };
        if (std::any_of(kAuthorLabels.begin(), kAuthorLabels.end(), begins)) return true;
        return links_follow && std::any_of(kTailBeginnings.begin(), kTailBeginnings.end(), begins);
    }

    const HtmlTree& tree_;
    std::vector<HtmlBlock> blocks_;
    std::string title_;  // folded
    std::string_view byline_;
    std::string description_;  // folded
    ArticleBody body_;
    std::vector<HtmlBlock> links_;  // a list of which it is not known yet whether text follows it
    bool after_label_ = false;      // "Related" was the last block but links
    std::unordered_set<std::string> read_;
};

}  // namespace

bool is_named_standfirst(const HtmlNode& node) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"standfirst", "dek", "deck", "subtitle", "subheadline", "subhead", "sapo"});
    return has_class_word(node, kNames);
}

bool is_only_links(const HtmlBlock& block) {
    if (block.link == 0) return false;
    if (block.link_size * 10 > block.text.size() * 7 && ending_of(block.text) == Ending::open)
        return true;
    const LineKind beside = line_kind(block.unlinked);
    return beside == LineKind::symbol || beside == LineKind::section_label;
}

ArticleBody article_body(const HtmlTree& tree, std::vector<HtmlBlock> blocks, BodyFrame frame) {
    return BodyReader{tree, std::move(blocks), frame}.read();
}

}  // namespace nashra
