#include "source/under_headline.h"

#include "source/headline_note.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/site_talk.h"
#include "source/written_date.h"

namespace nashra {

namespace {

/// "3 May 2025", "By Salma Attar", "4 min read | Salma Attar"
bool is_note(const HtmlBlock& block) {
    const LineKind kind = line_kind(block.text);
    return kind == LineKind::page_date || kind == LineKind::byline || headline_note(block.text);
}

bool is_note_at(const std::vector<HtmlBlock>& blocks, std::size_t i) {
    return i < blocks.size() && is_note(blocks[i]);
}

bool are_authors_at(const std::vector<HtmlBlock>& blocks, std::size_t i) {
    return i < blocks.size() && are_authors(blocks[i].text) &&
           (is_note_at(blocks, i + 1) || (i > 0 && is_note(blocks[i - 1])));
}

/// A sentence or two, not of links and not to the visitor.
bool may_be_standfirst(const HtmlBlock& block) {
    constexpr std::size_t kFewest = 4;  // words
    constexpr std::size_t kMost = 60;
    const std::size_t words = count_words(block.text);
    return words >= kFewest && words <= kMost && block.link_size * 2 < block.text.size() &&
           block.role != BlockRole::list_item && block.role != BlockRole::quote &&
           line_kind(block.text) == LineKind::prose && site_talk(block.text) == SiteTalk::none;
}

void fill(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

void take_note(UnderHeadline& under, const std::string& text) {
    if (auto note = headline_note(text)) {
        fill(under.byline, std::move(note->author));
        fill(under.published, utc_date(note->date));
    } else if (line_kind(text) == LineKind::byline) {
        fill(under.byline, without_byline_word(text));
    } else {
        fill(under.published, utc_date(text));
    }
}

}  // namespace

HeadlinePart headline_part(const std::vector<HtmlBlock>& blocks, std::size_t i) {
    if (is_note(blocks[i])) return HeadlinePart::note;
    if (are_authors_at(blocks, i)) return HeadlinePart::authors;
    const bool above_note = is_note_at(blocks, i + 1) || are_authors_at(blocks, i + 1);
    return above_note && may_be_standfirst(blocks[i]) ? HeadlinePart::standfirst
                                                      : HeadlinePart::none;
}

UnderHeadline under_headline(const std::vector<HtmlBlock>& blocks, std::string_view title,
                             std::size_t text) {
    constexpr std::size_t kMostLines = 8;
    UnderHeadline under;
    if (title.empty()) return under;
    const std::string folded = folded_label(title);
    std::size_t headline = blocks.size();
    for (std::size_t i = 0; i < blocks.size() && blocks[i].first < text; ++i) {
        if (blocks[i].role == BlockRole::heading && folded_label(blocks[i].text) == folded)
            headline = i;
    }
    for (std::size_t i = headline + 1; i < blocks.size() && i <= headline + kMostLines; ++i) {
        if (blocks[i].first >= text) break;
        const HeadlinePart part = headline_part(blocks, i);
        if (part == HeadlinePart::note) {
            take_note(under, blocks[i].text);
        } else if (part == HeadlinePart::authors) {
            fill(under.byline, blocks[i].text);
        } else if (under.standfirst.empty() && may_be_standfirst(blocks[i])) {
            under.standfirst = blocks[i].text;
        }
    }
    return under;
}

}  // namespace nashra
