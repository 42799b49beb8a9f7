#include "source/page_line.h"

#include <algorithm>
#include <cstdint>

#include "source/joined_sentence.h"
#include "source/page_number.h"
#include "source/site_talk.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestHeadline = 35;

/// "Tags: ...", "We use cookies": told by their sentences.
LineKind kind_of(const Line& line) {
    if (line.part != ListPart::none) return LineKind::prose;
    if (is_page_number(line, BareNumber::section)) return LineKind::navigation;  // "Page 1 of 14"
    constexpr std::size_t kMostWords = 25;  // what is longer is about something
    const LineKind kind = line_kind(line.text);
    if (kind != LineKind::prose || line.words > kMostWords) return kind;
    switch (site_talk_in_line(line.text)) {
        case SiteTalk::labels: return LineKind::navigation;
        case SiteTalk::consent:
        case SiteTalk::disclosure: return LineKind::button;
        default: return kind;
    }
}

bool is_picture_line(const PageLine& line) {
    return line.kind == LineKind::credit || line.kind == LineKind::caption;
}

}  // namespace

std::vector<PageLine> page_lines(std::string_view text) {
    std::vector<PageLine> lines;
    for (const Line& line : lines_of(text))
        lines.push_back({line, kind_of(line)});
    return lines;
}

bool stands_apart(const Line& line) { return line.blank_before || line.blank_after; }

bool is_open_salutation(const Line& line) {
    return line.text.ends_with(",") || line.text.ends_with(":") || line.text.ends_with("،") ||
           line.text.ends_with(";") || line.text.ends_with("؛");
}

bool has_inner_stop(std::string_view text) {
    return text.find(". ") != std::string_view::npos || text.find("؟ ") != std::string_view::npos ||
           text.find("? ") != std::string_view::npos;
}

bool is_divider(LineKind kind) {
    return kind == LineKind::section_label || kind == LineKind::newsletter ||
           kind == LineKind::clock || kind == LineKind::legal || kind == LineKind::list_begin ||
           kind == LineKind::topic_label || kind == LineKind::sponsor;
}

bool looks_like_headline(const Line& line) {
    constexpr std::size_t kShortestSentence = 4;  // words
    const bool question = line.text.ends_with("?") || line.text.ends_with("؟") ||
                          line.text.ends_with("!") || line.text.ends_with("…");
    const bool quoted = line.ending == Ending::closed && !line.text.ends_with(".") && !question;
    return line.part == ListPart::none && line.words >= 2 && line.words <= kLongestHeadline &&
           !is_open_salutation(line) && (line.ending == Ending::open || question || quoted) &&
           (line.words < kShortestSentence || !begins_joined(line.text));
}

std::size_t english_words(const Line& line) {
    const auto first = static_cast<std::uint8_t>(line.text.front());
    const auto second = static_cast<std::uint8_t>(line.text.back());
    const bool arabic = (first >= 0xD8 && first <= 0xDB) || (first < 0x80 && second >= 0x80);
    return arabic ? line.words * 4 / 3 : line.words;
}

bool is_paragraph(const PageLine& line) {
    constexpr std::size_t kShortest = 12;
    constexpr std::size_t kShortestOpen = 25;  // many Arabic pages leave out the last full stop
    if (line.kind != LineKind::prose) return false;
    constexpr std::size_t kShortestJoined = 8;
    const std::size_t words = english_words(line);
    if (line.ending == Ending::closed) return words >= kShortest;
    return words >= kShortestOpen || (words >= kShortestJoined && begins_joined(line.text));
}

bool paragraphs_stand_apart(const std::vector<PageLine>& lines) {
    int apart = 0;
    int apart_of_short = 0;
    for (const auto& line : lines) {
        if (!is_paragraph(line) || line.ending != Ending::closed) continue;
        const int sign = stands_apart(line) ? 1 : -1;
        apart_of_short += sign;
        if (line.words >= kLongParagraph) apart += sign;
    }
    return apart != 0 ? apart > 0 : apart_of_short > 0;
}

bool is_at_picture(const std::vector<PageLine>& lines, std::size_t i) {
    constexpr std::size_t kLongestSentence = 25;  // words
    const PageLine& line = lines[i];
    if (line.kind != LineKind::prose || english_words(line) > kLongestSentence) return false;
    const bool above = i > 0 && is_picture_line(lines[i - 1]);
    const bool below = i + 1 < lines.size() && lines[i + 1].kind == LineKind::credit;
    // A sentence beside a credit may be the article's own.
    return line.ending == Ending::closed ? above && below : above || below;
}

}  // namespace nashra
