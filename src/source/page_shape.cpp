#include "source/page_shape.h"

#include <algorithm>

#include "source/joined_sentence.h"
#include "source/point_list.h"

namespace nashra {

namespace {

/// How much a line that is no prose speaks against being inside the body. An advert or a picture's
/// credit often stands there; a newsletter form seldom.
int furniture_weight(LineKind kind) {
    if (kind == LineKind::legal) return -60;
    if (is_divider(kind)) return -40;
    if (kind == LineKind::page_date) return -15;
    return -4;
}

int prose_weight(const PageLine& line, bool apart) {
    constexpr std::size_t kEnough = 40;
    const int words = static_cast<int>(std::min(english_words(line), kEnough));
    if (line.part != ListPart::none) return words;
    // Any other point is of the text it stands in, which may be an article or a list.
    if (point_mark_size(line.text) > 0 && !is_paragraph(line)) return 0;
    if (line.ending == Ending::open) {
        if (is_paragraph(line)) return words / 2;
        return stands_apart(line) ? -6 : -10;
    }
    if (!apart || stands_apart(line)) return words;
    return english_words(line) >= kLongParagraph ? words / 2 : -4;
}

/// Three sentences in a row; a list of headlines has hardly a full stop.
bool are_sentences(const std::vector<PageLine>& lines, std::size_t first, bool apart) {
    constexpr std::size_t kEnough = 3;
    constexpr std::size_t kShortest = 4;  // words
    std::size_t sentences = 0;
    for (std::size_t i = first; i < lines.size() && sentences < kEnough; ++i) {
        const PageLine& line = lines[i];
        if (line.inset || line.kind == LineKind::advert) continue;
        const bool sentence = line.kind == LineKind::prose && line.ending == Ending::closed &&
                              line.words >= kShortest && (!apart || stands_apart(line));
        if (!sentence) return false;
        ++sentences;
    }
    return sentences == kEnough;
}

/// Below a divider: a long paragraph, or two in a row that stand as the others do.
bool is_body_again(const std::vector<PageLine>& lines, std::size_t i, bool apart) {
    const PageLine& line = lines[i];
    if (line.ending == Ending::open) return false;
    if (english_words(line) >= kLongParagraph) return true;
    if (!is_paragraph(line) || (apart && !stands_apart(line))) return false;
    do {
        ++i;
    } while (i < lines.size() && (lines[i].inset || lines[i].kind == LineKind::advert));
    return i < lines.size() && is_paragraph(lines[i]) && lines[i].ending == Ending::closed &&
           (!apart || stands_apart(lines[i]));
}

/// The stretch of lines with the greatest sum of weights.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    int weight = 0;
};

class StretchFinder {
  public:
    explicit StretchFinder(const std::vector<PageLine>& lines)
        : lines_(lines), apart_(paragraphs_stand_apart(lines)) {}

    Stretch best() {
        Stretch best;
        Stretch current;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            constexpr int kHeaviest = 1 << 29;
            if (current.weight <= 0) current = {i, i, 0};
            current.weight = std::min(current.weight + weight_of(i), kHeaviest);
            current.end = i + 1;
            if (current.weight > best.weight) best = current;
        }
        return best;
    }

  private:
    int weight_of(std::size_t i) {
        const PageLine& line = lines_[i];
        if (line.inset) return 0;
        if (line.kind != LineKind::prose) {
            if (!is_divider(line.kind)) return furniture_weight(line.kind);
            if (is_interruption(i)) return kInterruption;
            below_divider_ = true;
            below_list_ = below_list_ || is_above_list(line.kind);
            return furniture_weight(line.kind);
        }
        if (below_divider_ && goes_on(i)) below_divider_ = below_list_ = false;
        // Below "Related Articles" even a line with a full stop is a headline.
        return below_divider_ ? -2 : prose_weight(line, apart_);
    }

    static bool is_above_list(LineKind kind) {
        return kind == LineKind::section_label || kind == LineKind::topic_label ||
               kind == LineKind::legal || kind == LineKind::sponsor;
    }

    bool goes_on(std::size_t i) const {
        return is_body_again(lines_, i, apart_) ||
               (!below_list_ && are_sentences(lines_, i, apart_));
    }

    /// A player's clock or a form inside the article: the text goes on below it.
    bool is_interruption(std::size_t i) const {
        constexpr std::size_t kLongest = 8;  // lines
        const LineKind kind = lines_[i].kind;
        if (below_divider_ || (kind != LineKind::clock && kind != LineKind::newsletter))
            return false;
        std::size_t next = i + 1;
        while (next < lines_.size() && next <= i + kLongest && is_of_form(lines_[next]))
            ++next;
        return next < lines_.size() && are_sentences(lines_, next, apart_);
    }

    static bool is_of_form(const PageLine& line) {
        return line.inset || line.kind == LineKind::clock || line.kind == LineKind::symbol ||
               line.kind == LineKind::button || line.kind == LineKind::share ||
               line.kind == LineKind::newsletter || line.kind == LineKind::advert;
    }

    static constexpr int kInterruption = -4;

    const std::vector<PageLine>& lines_;
    bool apart_;  // the page's paragraphs have blank neighbours
    bool below_divider_ = false;
    bool below_list_ = false;  // below the label of one
};

/// A list of links after the first paragraph can outweigh that paragraph: goes up over short gaps.
void take_paragraphs_above(const std::vector<PageLine>& lines, Stretch& body) {
    constexpr std::size_t kLongestGap = 8;
    constexpr std::size_t kParagraph = 15;
    std::size_t gap = 0;
    for (std::size_t i = body.begin; i > 0 && gap <= kLongestGap; --i) {
        const PageLine& line = lines[i - 1];
        if (line.inset) continue;
        const bool paragraph = line.kind == LineKind::prose && line.ending == Ending::closed &&
                               line.words >= kParagraph;
        gap = paragraph ? 0 : gap + 1;
        if (paragraph) body.begin = i - 1;
    }
}

/// A sentence above a picture's credit is what the picture shows, if the article has not begun yet.
void drop_picture_above(const std::vector<PageLine>& lines, Stretch& body) {
    constexpr std::size_t kLongest = 30;  // words
    const std::size_t first = body.begin;
    if (first + 2 >= body.end || lines[first].words > kLongest) return;
    if (lines[first + 1].kind == LineKind::credit) body.begin = first + 2;
}

/// A story does not begin with "and he added": the line above is its first one.
void take_first_sentence(const std::vector<PageLine>& lines, Stretch& body) {
    constexpr std::size_t kShortest = 10;  // words
    const std::size_t first = body.begin;
    if (first < 2 || !begins_joined(lines[first].text)) return;
    const PageLine& above = lines[first - 1];
    if (above.kind != LineKind::prose || above.inset || above.words < kShortest) return;
    const bool headed =
        std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(first - 1),
                    [](const PageLine& line) {
                        return line.kind == LineKind::prose && looks_like_headline(line);
                    });
    if (headed) body.begin = first - 1;
}

/// "Man bites dog in Cairo." has the form of a paragraph, but a longer one follows.
void take_headline_from_body(const std::vector<PageLine>& lines, PageShape& shape) {
    constexpr std::size_t kLongestClosedHeadline = 22;
    const std::size_t first = shape.body_begin;
    if (shape.body_end - first < 3) return;
    const PageLine& line = lines[first];
    const PageLine& next = lines[first + 1];
    const bool possible = line.kind == LineKind::prose && line.words >= 3 &&
                          line.words <= kLongestClosedHeadline && !has_inner_stop(line.text) &&
                          next.kind == LineKind::prose && next.words > line.words + 4;
    if (!possible) return;
    shape.headline = first;
    shape.body_begin = first + 1;
}

/// "CAIRO (Reuters) - ...", "القاهرة – ...": where an article begins; what stands between it and
/// the headline is the standfirst, though it ends like a paragraph.
bool has_dateline(const PageLine& line) {
    constexpr std::size_t kLongestPlace = 48;
    const std::string_view start = line.text.substr(0, kLongestPlace);
    std::size_t dash = std::string_view::npos;
    for (const std::string_view form : {" — ", " – ", " - "})
        dash = std::min(dash, start.find(form));
    return dash != std::string_view::npos && count_words(start.substr(0, dash)) <= 4;
}

void take_standfirst_from_body(const std::vector<PageLine>& lines, PageShape& shape) {
    if (shape.standfirst || !shape.headline || shape.body_end - shape.body_begin < 3) return;
    const PageLine& first = lines[shape.body_begin];
    constexpr std::size_t kShortest = 6;  // a name above the date is none
    if (first.kind != LineKind::prose || first.words < kShortest || has_dateline(first)) return;
    if (first.part == ListPart::announcement) return;
    std::size_t next = shape.body_begin + 1;
    bool divided = false;  // a byline or a date between it and the body
    while (next < shape.body_end && lines[next].kind != LineKind::prose) {
        divided = divided || lines[next].kind == LineKind::byline ||
                  lines[next].kind == LineKind::page_date || lines[next].kind == LineKind::share;
        ++next;
    }
    if (next == shape.body_end) return;
    // A paragraph of the body has its full stop, where the others have one.
    const bool unfinished =
        first.ending == Ending::open && first.words >= 10 && lines[next].ending == Ending::closed;
    if (!unfinished && !divided && !has_dateline(lines[next])) return;
    shape.standfirst = shape.body_begin;
    shape.body_begin = shape.body_begin + 1;
}

}  // namespace

bool has_page_furniture(const std::vector<PageLine>& lines) {
    int evidence = 0;
    for (const auto& line : lines) {
        if (line.kind == LineKind::prose) continue;
        // "Follow us on Telegram", not "Close".
        const bool invitation = line.kind == LineKind::button && line.words >= 3;
        const bool strong = is_divider(line.kind) || line.kind == LineKind::page_date ||
                            line.kind == LineKind::byline || line.kind == LineKind::advert ||
                            invitation;
        evidence += strong ? 2 : line.kind == LineKind::symbol ? 0 : 1;
    }
    return evidence >= 2;
}

std::optional<PageShape> page_shape(const std::vector<PageLine>& lines) {
    Stretch body = StretchFinder{lines}.best();
    if (body.weight <= 0) return std::nullopt;
    take_paragraphs_above(lines, body);
    drop_picture_above(lines, body);
    take_first_sentence(lines, body);
    PageShape shape;
    shape.body_begin = body.begin;
    shape.body_end = body.end;
    static_cast<PageHead&>(shape) = page_head(lines, body.begin);
    const bool furniture = has_page_furniture(lines);
    if (!shape.headline && furniture) {
        take_headline_from_body(lines, shape);
        find_masthead(lines, shape);
    }
    if (!shape.headline) return std::nullopt;
    // Without any furniture, only "short name, headline, paragraphs" is a page.
    const bool named =
        shape.site && lines[*shape.site].words <= 4 && lines[*shape.headline].words >= 5;
    if (!furniture && !named) return std::nullopt;
    take_standfirst_from_body(lines, shape);
    return shape;
}

}  // namespace nashra
