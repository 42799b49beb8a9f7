#include "source/page_shape.h"

#include <algorithm>

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
    if (line.ending == Ending::open) {
        if (is_paragraph(line)) return words / 2;
        return stands_apart(line) ? -6 : -10;
    }
    if (!apart || stands_apart(line)) return words;
    return english_words(line) >= kLongParagraph ? words / 2 : -4;
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

Stretch best_stretch(const std::vector<PageLine>& lines) {
    const bool apart = paragraphs_stand_apart(lines);
    Stretch best;
    Stretch current;
    bool after_divider = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& line = lines[i];
        int weight = 0;
        if (line.inset) {
            weight = 0;
        } else if (line.kind != LineKind::prose) {
            after_divider = after_divider || is_divider(line.kind);
            weight = furniture_weight(line.kind);
        } else {
            after_divider = after_divider && !is_body_again(lines, i, apart);
            // Below "Related Articles" even a line with a full stop is a headline.
            weight = after_divider ? -2 : prose_weight(line, apart);
        }
        if (current.weight <= 0) current = {i, i, 0};
        constexpr int kHeaviest = 1 << 29;
        current.weight = std::min(current.weight + weight, kHeaviest);
        current.end = i + 1;
        if (current.weight > best.weight) best = current;
    }
    return best;
}

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
        const bool strong = is_divider(line.kind) || line.kind == LineKind::page_date ||
                            line.kind == LineKind::byline || line.kind == LineKind::advert;
        evidence += strong ? 2 : line.kind == LineKind::symbol ? 0 : 1;
    }
    return evidence >= 2;
}

std::optional<PageShape> page_shape(const std::vector<PageLine>& lines) {
    Stretch body = best_stretch(lines);
    if (body.weight <= 0) return std::nullopt;
    take_paragraphs_above(lines, body);
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
