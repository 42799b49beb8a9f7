#include "source/page_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <utility>

#include "source/line_kind.h"
#include "source/lines.h"
#include "source/page_shape.h"
#include "source/plain_text.h"

namespace nashra {

namespace {

constexpr std::size_t kShortestHeadline = 3;  // words; below it is a label
constexpr std::size_t kLongestSubheading = 14;

/// Puts the lines of a page where they belong, from top to bottom.
class PageReader {
  public:
    PageReader(const std::vector<PageLine>& lines, const PageShape& shape)
        : lines_(lines), shape_(shape) {}

    Article read() {
        if (shape_.site) article_.site = folded_spaces(lines_[*shape_.site].text);
        if (shape_.tagline) article_.tagline = folded_spaces(lines_[*shape_.tagline].text);
        if (shape_.headline) article_.title = folded_spaces(lines_[*shape_.headline].text);
        if (shape_.standfirst) article_.standfirst = folded_spaces(lines_[*shape_.standfirst].text);
        heard_.insert(folded_label(article_.title));
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i == shape_.site || i == shape_.tagline || i == shape_.headline ||
                i == shape_.standfirst)
                continue;
            read_line(i);
        }
        return std::move(article_);
    }

  private:
    void read_line(std::size_t i) {
        const PageLine& line = lines_[i];
        const bool in_body = i >= shape_.body_begin && i < shape_.body_end;
        if (line.kind == LineKind::byline && i < shape_.body_end && article_.byline.empty()) {
            article_.byline = without_byline_word(line.text);
        } else if (line.kind != LineKind::prose) {
            read_furniture(line, in_body);
        } else if (in_body) {
            read_body_line(line);
        } else if (i < shape_.body_begin) {
            read_line_above(line);
        } else {
            read_line_below(i);
        }
    }

    void read_furniture(const PageLine& line, bool in_body) {
        const bool label = line.kind == LineKind::navigation || line.kind == LineKind::page_date;
        if (in_body && label && line.blank_before && line.blank_after && after_paragraph_) {
            add_block(BlockRole::heading, line.text);  // "Health", "February 2014"
            return;
        }
        if (is_divider(line.kind)) divided_ = true;
        if (line.kind == LineKind::section_label) labelled_ = true;
        skip(skip_reason(line.kind), line.text);
    }

    void read_body_line(const PageLine& line) {
        if (line.ending == Ending::open && labelled_ && line.words >= kShortestHeadline &&
            looks_like_headline(line)) {
            add_headline(line.text);  // an inset list: "Read more", then titles
            return;
        }
        divided_ = false;
        labelled_ = false;
        add_prose(line);
    }

    void read_line_above(const PageLine& line) {
        if (line.words >= 5) {
            add_headline(line.text);  // a ticker
        } else {
            skip("navigation", line.text);
        }
    }

    void read_line_below(std::size_t i) {
        const PageLine& line = lines_[i];
        constexpr std::size_t kParagraph = 25;
        if (is_masthead(line)) {
            skip("masthead", line.text);
        } else if (!divided_ && !begins_list(i)) {
            add_prose(line);
        } else if (line.words >= kParagraph && line.ending == Ending::closed) {
            if (labelled_ && !article_.headlines.empty()) {
                skip("teaser", line.text);
            } else {
                add_prose(line);
            }
        } else {
            divided_ = true;
            if (line.words >= kShortestHeadline) {
                add_headline(line.text);
            } else {
                skip("navigation", line.text);
            }
        }
    }

    /// Three lines in a row that do not end like sentences.
    bool begins_list(std::size_t i) const {
        constexpr std::size_t kList = 3;
        if (i + kList > lines_.size()) return false;
        return std::all_of(lines_.begin() + static_cast<std::ptrdiff_t>(i),
                           lines_.begin() + static_cast<std::ptrdiff_t>(i + kList),
                           [](const PageLine& line) {
                               return line.kind == LineKind::prose &&
                                      line.words >= kShortestHeadline && looks_like_headline(line);
                           });
    }

    bool is_masthead(const PageLine& line) const {
        return !article_.site.empty() && line.words <= 8 &&
               folded_label(line.text) == folded_label(article_.site);
    }

    void add_prose(const PageLine& line) {
        constexpr auto kBullets = std::to_array<std::string_view>({"• ", "- ", "* ", "– ", "● "});
        for (const auto bullet : kBullets) {
            if (!line.text.starts_with(bullet)) continue;
            add_block(BlockRole::list_item, line.text.substr(bullet.size()));
            return;
        }
        const bool subheading = line.ending == Ending::open && line.blank_before &&
                                line.blank_after && line.words <= kLongestSubheading &&
                                looks_like_headline(line) && after_paragraph_;
        add_block(subheading ? BlockRole::heading : BlockRole::paragraph, line.text);
    }

    void add_block(BlockRole role, std::string_view text) {
        article_.blocks.push_back({role, kUndetermined, folded_spaces(text)});
        after_paragraph_ = role != BlockRole::heading;
    }

    void add_headline(std::string_view text) {
        if (heard_.insert(folded_label(text)).second)
            article_.headlines.push_back({folded_spaces(text), {}});
    }

    void skip(std::string_view reason, std::string_view text) {
        article_.skipped.push_back({std::string{reason}, folded_spaces(text)});
    }

    const std::vector<PageLine>& lines_;
    PageShape shape_;
    Article article_;
    std::unordered_set<std::string> heard_;  // folded titles
    bool divided_ = false;                   // a divider since the last line of the body
    bool labelled_ = false;                  // a section label since then
    bool after_paragraph_ = false;
};

/// A front page: a name, labels, headlines, and no article.
Article front_page(const std::vector<PageLine>& lines) {
    PageShape shape;
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const auto& line) { return line.kind == LineKind::prose; });
    if (first != lines.end() && first->words <= 4)
        shape.site = static_cast<std::size_t>(first - lines.begin());
    shape.body_begin = shape.body_end = lines.size();
    PageShape below = shape;
    below.body_begin = below.body_end = 0;
    return PageReader{lines, below}.read();
}

bool is_front_page(const std::vector<PageLine>& lines) {
    if (!has_page_furniture(lines)) return false;
    constexpr std::ptrdiff_t kFew = 5;
    const auto headlines = std::count_if(lines.begin(), lines.end(), [](const auto& line) {
        return line.kind == LineKind::prose && line.words >= 4 && looks_like_headline(line);
    });
    const auto dividers = std::count_if(lines.begin(), lines.end(),
                                        [](const auto& line) { return is_divider(line.kind); });
    return headlines >= kFew && dividers > 0;
}

}  // namespace

Article page_text(std::string text) {
    // No news page is longer: a book, or a month of news, which is read from beginning to end.
    constexpr std::size_t kLongestPage = 512U << 10U;
    if (text.size() > kLongestPage) return plain_text(std::move(text));
    const std::string whole = unwrapped(text);
    const std::vector<PageLine> lines = page_lines(whole);
    if (const auto shape = page_shape(lines)) return PageReader{lines, *shape}.read();
    if (is_front_page(lines)) return front_page(lines);
    return plain_text(std::move(text));
}

}  // namespace nashra
