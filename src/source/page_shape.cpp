#include "source/page_shape.h"

#include <algorithm>

namespace nashra {

namespace {

constexpr std::size_t kLongParagraph = 22;  // words
constexpr std::size_t kLongestHeadline = 35;
constexpr std::size_t kLongestMasthead = 8;
constexpr std::size_t kLongestTagline = 14;

bool stands_apart(const Line& line) { return line.blank_before || line.blank_after; }

/// Most long paragraphs have a blank neighbour: then a line without one is no paragraph.
bool paragraphs_stand_apart(const std::vector<PageLine>& lines) {
    int apart = 0;
    for (const auto& line : lines) {
        if (line.words < kLongParagraph || line.ending != Ending::closed) continue;
        apart += stands_apart(line) ? 1 : -1;
    }
    return apart > 0;
}

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
    const int words = static_cast<int>(std::min(line.words, kEnough));
    if (line.ending == Ending::open) {
        if (line.words >= kEnough) return words / 2;
        return stands_apart(line) ? -6 : -10;
    }
    if (!apart || stands_apart(line)) return words;
    return line.words >= kLongParagraph ? words / 2 : -4;
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
        if (line.kind != LineKind::prose) {
            after_divider = after_divider || is_divider(line.kind);
            weight = furniture_weight(line.kind);
        } else {
            const bool paragraph = line.words >= kLongParagraph && line.ending == Ending::closed;
            after_divider = after_divider && !paragraph;
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
        const bool paragraph = line.kind == LineKind::prose && line.ending == Ending::closed &&
                               line.words >= kParagraph;
        gap = paragraph ? 0 : gap + 1;
        if (paragraph) body.begin = i - 1;
    }
}

bool has_inner_stop(std::string_view text) {
    return text.find(". ") != std::string_view::npos || text.find("؟ ") != std::string_view::npos ||
           text.find("? ") != std::string_view::npos;
}

bool is_open_salutation(const Line& line) {
    return line.text.ends_with(",") || line.text.ends_with(":") || line.text.ends_with("،") ||
           line.text.ends_with(";") || line.text.ends_with("؛");
}

bool has_date_between(const std::vector<PageLine>& lines, std::size_t from, std::size_t to) {
    return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(from),
                       lines.begin() + static_cast<std::ptrdiff_t>(to),
                       [](const auto& line) { return line.kind == LineKind::page_date; });
}

/// Of the last two lines above the body: is the lower one the standfirst and the upper one the
/// headline? Otherwise the lower one is the headline, the upper one belongs to the masthead.
bool lower_is_standfirst(const std::vector<PageLine>& lines, std::size_t upper, std::size_t lower) {
    constexpr std::size_t kShortestStandfirst = 10;
    constexpr std::size_t kClearHeadline = 8;
    constexpr std::size_t kLikelyHeadline = 6;
    const PageLine& above = lines[upper];
    const PageLine& below = lines[lower];
    if (!looks_like_headline(above)) return false;
    // What stands below the page's date is no masthead any more.
    const bool dated = has_date_between(lines, 0, upper) && !has_date_between(lines, upper, lower);
    if (dated && above.words >= kLikelyHeadline && below.words >= kLikelyHeadline) return true;
    if (below.words < kShortestStandfirst) return false;
    if (has_inner_stop(below.text) || below.words > kLongestHeadline) return true;
    if (below.words <= above.words) return false;
    if (above.words >= kClearHeadline) return true;
    if (has_date_between(lines, upper, lower)) return false;
    return has_date_between(lines, 0, upper) || above.words >= kLikelyHeadline;
}

/// A line of its own between headline and body, such as "CAIRO".
bool is_crumb(const PageLine& line) { return line.words < 3 && !is_open_salutation(line); }

void find_headline(const std::vector<PageLine>& lines, PageShape& shape) {
    std::vector<std::size_t> prose;
    for (std::size_t i = 0; i < shape.body_begin; ++i) {
        if (lines[i].kind == LineKind::prose) prose.push_back(i);
    }
    while (prose.size() > 1 && is_crumb(lines[prose.back()]) &&
           looks_like_headline(lines[prose[prose.size() - 2]]) &&
           lines[prose[prose.size() - 2]].words >= 5) {
        shape.body_begin = prose.back();
        prose.pop_back();
    }
    if (prose.empty()) return;
    const std::size_t last = prose.back();
    if (prose.size() > 1 && lower_is_standfirst(lines, prose[prose.size() - 2], last)) {
        shape.headline = prose[prose.size() - 2];
        shape.standfirst = last;
    } else if (looks_like_headline(lines[last])) {
        shape.headline = last;
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
                  lines[next].kind == LineKind::page_date;
        ++next;
    }
    if (next == shape.body_end) return;
    // A paragraph of the body has its full stop.
    const bool unfinished = first.ending == Ending::open && first.words >= 10;
    if (!unfinished && !divided && !has_dateline(lines[next])) return;
    shape.standfirst = shape.body_begin;
    shape.body_begin = shape.body_begin + 1;
}

void find_masthead(const std::vector<PageLine>& lines, PageShape& shape) {
    for (std::size_t i = 0; i < shape.headline.value_or(0); ++i) {
        const PageLine& line = lines[i];
        if (line.kind != LineKind::prose) continue;
        if (!shape.site) {
            if (line.words > kLongestMasthead) return;
            shape.site = i;
        } else {
            if (line.words >= 2 && line.words <= kLongestTagline) shape.tagline = i;
            return;
        }
    }
}

}  // namespace

bool is_divider(LineKind kind) {
    return kind == LineKind::section_label || kind == LineKind::newsletter ||
           kind == LineKind::clock || kind == LineKind::legal;
}

bool looks_like_headline(const Line& line) {
    const bool question = line.text.ends_with("?") || line.text.ends_with("؟") ||
                          line.text.ends_with("!") || line.text.ends_with("…");
    const bool quoted = line.ending == Ending::closed && !line.text.ends_with(".") && !question;
    return line.words >= 2 && line.words <= kLongestHeadline && !is_open_salutation(line) &&
           (line.ending == Ending::open || question || quoted);
}

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

std::vector<PageLine> page_lines(std::string_view text) {
    std::vector<PageLine> lines;
    for (const Line& line : lines_of(text))
        lines.push_back({line, line_kind(line.text)});
    return lines;
}

std::optional<PageShape> page_shape(const std::vector<PageLine>& lines) {
    Stretch body = best_stretch(lines);
    if (body.weight <= 0) return std::nullopt;
    take_paragraphs_above(lines, body);
    PageShape shape;
    shape.body_begin = body.begin;
    shape.body_end = body.end;
    find_headline(lines, shape);
    const bool furniture = has_page_furniture(lines);
    if (!shape.headline && furniture) take_headline_from_body(lines, shape);
    if (!shape.headline) return std::nullopt;
    find_masthead(lines, shape);
    // Without any furniture, only "short name, headline, paragraphs" is a page.
    const bool named =
        shape.site && lines[*shape.site].words <= 4 && lines[*shape.headline].words >= 5;
    if (!furniture && !named) return std::nullopt;
    take_standfirst_from_body(lines, shape);
    return shape;
}

}  // namespace nashra
