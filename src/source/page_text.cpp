#include "source/page_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <utility>

#include "model/utf8.h"
#include "source/comment_lines.h"
#include "source/inset_list.h"
#include "source/invitation.h"
#include "source/joined_sentence.h"
#include "source/lines.h"
#include "source/list_mark.h"
#include "source/margin.h"
#include "source/page_shape.h"
#include "source/plain_text.h"
#include "source/point_list.h"
#include "source/site_talk.h"
#include "source/timed_list.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kShortestHeadline = 3;  // words; below it is a label
constexpr std::size_t kLongestSubheading = 14;

bool may_be_headline(const PageLine& line) {
    return line.kind == LineKind::prose && line.words >= kShortestHeadline &&
           looks_like_headline(line);
}

/// "← In praise of the slow queue": the way to the article before this one.
std::string_view without_arrows(std::string_view text) {
    constexpr auto kArrows =
        std::to_array<std::string_view>({"←", "→", "«", "»", "‹", "›", "▶", "►", "<", ">"});
    for (const auto arrow : kArrows) {
        const bool quoted =
            text.find("»") != std::string_view::npos && text.find("«") != std::string_view::npos;
        if (quoted) return text;
        if (text.starts_with(arrow)) text = trimmed(text.substr(arrow.size()));
        if (text.ends_with(arrow)) text = trimmed(text.substr(0, text.size() - arrow.size()));
    }
    return text;
}

/// Puts the lines of a page where they belong, from top to bottom.
class PageReader {
  public:
    PageReader(const std::vector<PageLine>& lines, const PageShape& shape)
        : lines_(lines), shape_(shape) {
        last_paragraph_ = shape.body_end;
        while (last_paragraph_ > shape.body_begin && !is_about_subject(last_paragraph_))
            --last_paragraph_;
    }

    Article read() {
        if (shape_.site) article_.site = folded_spaces(lines_[*shape_.site].text);
        if (shape_.tagline) article_.tagline = folded_spaces(lines_[*shape_.tagline].text);
        if (shape_.headline) article_.title = folded_spaces(lines_[*shape_.headline].text);
        if (shape_.standfirst) article_.standfirst = folded_spaces(lines_[*shape_.standfirst].text);
        if (shape_.byline) article_.byline = folded_spaces(lines_[*shape_.byline].text);
        heard_.insert(folded_label(article_.title));
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i == shape_.site || i == shape_.tagline || i == shape_.headline ||
                i == shape_.standfirst || i == shape_.byline)
                continue;
            read_line(i);
        }
        return std::move(article_);
    }

  private:
    void read_line(std::size_t i) {
        const PageLine& line = lines_[i];
        if (line.kind == LineKind::byline && i < shape_.body_end && article_.byline.empty()) {
            article_.byline = without_byline_word(line.text);
        } else if (line.kind == LineKind::story) {
            add_headline(labelled_headline(line.text));
        } else if (line.kind != LineKind::prose) {
            read_furniture(i);
        } else if (std::exchange(sponsored_, false)) {
            skip("advert", line.text);
        } else if (is_masthead(line)) {
            skip("masthead", line.text);
        } else if (line.inset) {
            read_inset_line(i);
        } else if (is_in_body(i)) {
            read_body_line(i);
        } else if (i < shape_.body_begin) {
            read_line_above(i);
        } else {
            read_line_below(i);
        }
    }

    bool is_about_subject(std::size_t i) const {
        return i < shape_.body_end && is_paragraph(lines_[i]) &&
               site_talk(lines_[i].text) == SiteTalk::none;
    }

    bool is_in_body(std::size_t i) const { return i >= shape_.body_begin && i < shape_.body_end; }

    static bool ends_article(LineKind kind) {
        return kind == LineKind::navigation || kind == LineKind::advert || kind == LineKind::credit;
    }

    void read_furniture(std::size_t i) {
        const PageLine& line = lines_[i];
        if (line.kind == LineKind::page_date) read_date(i);
        const bool label = line.kind == LineKind::navigation || line.kind == LineKind::page_date;
        if (is_in_body(i) && label && !line.inset && line.blank_before && line.blank_after &&
            after_paragraph_) {
            add_block(BlockRole::heading, line.text);  // "Health", "February 2014"
            return;
        }
        if (is_divider(line.kind)) {
            divided_ = true;
            list_ = line.kind;
        }
        if (line.kind == LineKind::section_label) labelled_ = true;
        ended_ = ended_ || (i >= shape_.body_end && ends_article(line.kind));
        sponsored_ = line.kind == LineKind::sponsor;
        skip(skip_reason(line.kind), line.text);
    }

    /// Below the headline; the one above is of the page.
    void read_date(std::size_t i) {
        const bool own = shape_.headline && i > *shape_.headline && i < shape_.body_begin;
        if (!own || !article_.published.empty()) return;
        const std::string label = folded_label(lines_[i].text);
        if (label.find("updated") != std::string::npos || label.find("تحديث") != std::string::npos)
            return;
        std::string date = utc_date(lines_[i].text);
        if (date.starts_with("19") || date.starts_with("20")) article_.published = std::move(date);
    }

    void read_inset_line(std::size_t i) {
        const PageLine& line = lines_[i];
        if (list_ == LineKind::newsletter) {
            skip("newsletter", line.text);
        } else if (is_at_picture(lines_, i)) {
            skip("caption", line.text);
        } else if (may_be_headline(line)) {
            add_headline(line.text);
        } else if (line.words > kShortestHeadline) {
            add_teaser(line.text);
        } else {
            skip("navigation", line.text);
        }
    }

    void read_body_line(std::size_t i) {
        const PageLine& line = lines_[i];
        if (is_at_picture(lines_, i)) {
            skip("caption", line.text);
            return;
        }
        if (i > last_paragraph_ && site_talk(line.text) == SiteTalk::invitation) {
            skip("invitation", line.text);
            return;
        }
        divided_ = false;
        labelled_ = false;
        add_prose(line);
    }

    void read_line_above(std::size_t i) {
        const PageLine& line = lines_[i];
        constexpr std::size_t kTicker = 5;  // words
        if (shape_.headline && i > *shape_.headline) {
            skip(line.words >= kTicker ? "caption" : "navigation", line.text);
        } else if (line.words >= kTicker && !is_at_picture(lines_, i)) {
            add_headline(line.text);
        } else {
            skip("navigation", line.text);
        }
    }

    void read_line_below(std::size_t i) {
        const PageLine& line = lines_[i];
        constexpr std::size_t kParagraph = 25;
        const bool paragraph = line.words >= kParagraph && line.ending == Ending::closed;
        if (is_tag(i) && (ended_ || !divided_)) {
            skip("navigation", line.text);
        } else if (!divided_ && !begins_list(i)) {
            add_prose(line);
        } else if (is_teaser(i)) {
            add_teaser(line.text);
        } else if (paragraph) {
            add_prose(line);
        } else if (list_ == LineKind::topic_label && divided_ && line.ending == Ending::closed) {
            skip("byline", line.text);  // about the author
        } else {
            divided_ = true;
            if (line.words >= kShortestHeadline && !is_of_menu(i)) {
                add_headline(without_rank(i));
            } else {
                skip("navigation", line.text);
            }
        }
    }

    /// "2. Storm cost the coast forty million": the rank in a list of the most read is not said.
    std::string_view without_rank(std::size_t i) const {
        const std::string_view text = lines_[i].text;
        const bool ranked = (i > 0 && counts_on(lines_[i - 1].text, text)) ||
                            (i + 1 < lines_.size() && counts_on(text, lines_[i + 1].text));
        return ranked ? text.substr(point_mark_size(text)) : text;
    }

    /// Some words that are no sentence, below the source or beside others of their kind.
    bool is_tag(std::size_t i) const {
        const auto is_short = [this](std::size_t at) {
            return at < lines_.size() && lines_[at].kind == LineKind::prose &&
                   lines_[at].words <= kShortestHeadline && lines_[at].ending == Ending::open;
        };
        // "الأكثر قراءة" stands above headlines, though one may be short.
        if (lines_[i].words == kShortestHeadline && labelled_ && list_ == LineKind::section_label)
            return false;
        return is_short(i) && (ended_ || is_short(i + 1) || (i > 0 && is_short(i - 1)));
    }

    /// Three lines in a row that do not end like sentences.
    bool begins_list(std::size_t i) const {
        constexpr std::size_t kList = 3;
        if (i + kList > lines_.size()) return false;
        return bullet_size(lines_[i].text) == 0 &&
               std::all_of(lines_.begin() + static_cast<std::ptrdiff_t>(i),
                           lines_.begin() + static_cast<std::ptrdiff_t>(i + kList),
                           may_be_headline);
    }

    /// The sentence about the headline above it: a long one, two of them, or one that the page's
    /// furniture divides from the next headline. In a list without teasers a headline may have a
    /// full stop too.
    bool is_teaser(std::size_t i) const {
        constexpr std::size_t kLong = 25;
        const PageLine& line = lines_[i];
        if (line.ending == Ending::open || article_.headlines.empty()) return false;
        const bool question = line.text.ends_with("?") || line.text.ends_with("؟");
        if (question && !has_inner_stop(line.text) && looks_like_headline(line)) return false;
        if (line.words >= kLong) return labelled_;
        const bool below_headline = i > 0 && may_be_headline(lines_[i - 1]);
        const bool divided = i + 1 == lines_.size() || lines_[i + 1].kind != LineKind::prose ||
                             (line.blank_after && !line.blank_before);
        return below_headline && (divided || has_inner_stop(line.text));
    }

    /// "Code of Ethics" between "About us" and "Contact".
    bool is_of_menu(std::size_t i) const {
        constexpr std::size_t kShort = 3;
        const auto is_menu = [this](std::size_t at) {
            return at < lines_.size() && lines_[at].kind == LineKind::navigation;
        };
        if (list_ == LineKind::topic_label) return lines_[i].words <= kShort + 2;
        return lines_[i].words <= kShort && ((i > 0 && is_menu(i - 1)) || is_menu(i + 1));
    }

    bool is_masthead(const PageLine& line) const {
        return !article_.site.empty() && line.words <= 8 &&
               folded_label(line.text) == folded_label(article_.site);
    }

    void add_prose(const PageLine& line) {
        if (const auto point = said_of_point(line)) {
            add_block(BlockRole::list_item, *point);
            return;
        }
        const bool subheading = line.ending == Ending::open && line.blank_before &&
                                line.blank_after && line.words <= kLongestSubheading &&
                                looks_like_headline(line) && after_paragraph_;
        add_block(subheading ? BlockRole::heading : BlockRole::paragraph, line.text);
    }

    void add_block(BlockRole role, std::string_view text) {
        article_.blocks.push_back({role, kUndetermined, without_invitation(folded_spaces(text))});
        after_paragraph_ = role != BlockRole::heading;
    }

    void add_headline(std::string_view text) {
        text = without_arrows(text);
        new_story_ = heard_.insert(folded_label(text)).second;
        if (new_story_) article_.headlines.push_back({folded_spaces(text), {}});
    }

    /// On a front it is read with the headline before; beside an article it is left out.
    void add_teaser(std::string_view text) {
        if (!shape_.headline && new_story_ && !article_.headlines.empty() &&
            article_.headlines.back().teaser.empty())
            article_.headlines.back().teaser = without_invitation(folded_spaces(text));
        else
            skip("teaser", text);
    }

    void skip(std::string_view reason, std::string_view text) {
        article_.skipped.push_back({std::string{reason}, folded_spaces(text)});
    }

    const std::vector<PageLine>& lines_;
    PageShape shape_;
    Article article_;
    std::size_t last_paragraph_ = 0;           // of the body that is about its subject
    std::unordered_set<std::string> heard_;    // folded titles
    bool divided_ = false;                     // a divider since the last line of the body
    LineKind list_ = LineKind::section_label;  // the last divider
    bool labelled_ = false;                    // a section label since then
    bool sponsored_ = false;                   // "Sponsored" was the last line
    bool ended_ = false;                       // below the body and below its source or a menu
    bool new_story_ = false;                   // the last headline was not there before
    bool after_paragraph_ = false;
};

/// A front page: a name, labels, headlines, and no article.
Article front_page(const std::vector<PageLine>& lines) {
    PageShape shape;
    shape.headline = lines.size();  // below everything
    find_masthead(lines, shape);
    shape.headline.reset();
    return PageReader{lines, shape}.read();
}

/// Headlines in lists, and no two paragraphs in a row: teasers stand below a headline each.
bool is_front_page(const std::vector<PageLine>& lines) {
    constexpr std::size_t kFew = 5;
    constexpr std::size_t kShortest = 4;  // words
    if (!has_page_furniture(lines)) return false;
    std::size_t headlines = 0;
    std::size_t dividers = 0;
    std::size_t run = 0;  // paragraphs since the last headline
    std::size_t paragraphs = 0;
    std::size_t teasers = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& line = lines[i];
        dividers += is_divider(line.kind) ? 1 : 0;
        if (line.kind != LineKind::prose) continue;
        if (line.words < kShortest) continue;
        if (looks_like_headline(line) && !is_paragraph(line)) {
            ++headlines;
            run = 0;
        } else if (line.ending == Ending::closed || is_paragraph(line)) {
            ++run;
            const bool second = run == 2 && (stands_apart(line) || begins_joined(line.text));
            ++(run > 2 || second ? paragraphs : teasers);
        }
    }
    return headlines >= kFew && dividers > 0 && paragraphs == 0 && teasers * 2 <= headlines * 3;
}

}  // namespace

Article page_text(std::string text) {
    // No news page is longer: a book, or a month of news, which is read from beginning to end.
    constexpr std::size_t kLongestPage = 512U << 10U;
    if (text.size() > kLongestPage) return plain_text(std::move(text));
    const std::string whole = unwrapped(text);
    std::vector<PageLine> lines = page_lines(whole);
    mark_comments(lines);
    mark_insets(lines);
    if (auto list = timed_list(lines)) return std::move(*list);
    if (is_front_page(lines)) return front_page(lines);
    if (const auto shape = page_shape(lines)) return PageReader{lines, *shape}.read();
    return plain_text(std::move(text));
}

}  // namespace nashra
