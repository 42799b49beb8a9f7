#include "source/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "model/utf8.h"
#include "source/chapter_heading.h"
#include "source/joined_sentence.h"
#include "source/lines.h"
#include "source/margin.h"
#include "source/page_number.h"
#include "source/page_shape.h"
#include "source/point_list.h"
#include "source/text_signs.h"

namespace nashra {

namespace {

// What is longer is a book, whatever its first lines look like.
constexpr std::size_t kLongestLetter = 512U << 10U;
constexpr std::size_t kPiece = 16U << 10U;
constexpr std::size_t kLongestSubheading = 14;  // words

enum class Writing { prose, letter, poem };

Writing writing_of(std::string_view text) {
    if (text.size() > kLongestLetter) return Writing::prose;
    const std::vector<Line> lines = lines_of(text);
    if (is_letter(lines)) return Writing::letter;
    return is_poem(lines) ? Writing::poem : Writing::prose;
}

// ---- blocks --------------------------------------------------------------------------------

class PlainReader {
  public:
    PlainReader(Writing writing, BareNumber bare, Article& article)
        : writing_(writing), bare_(bare), article_(article) {}

    void read(std::string_view text) {
        const std::string joined = writing_ == Writing::poem ? std::string{} : paragraphs(text);
        const std::vector<Line> lines = lines_of(writing_ == Writing::poem ? text : joined);
        std::size_t first = 0;
        if (!begun_ && writing_ != Writing::letter && begins_with_title(lines)) {
            article_.title = folded_spaces(lines[first++].text);
        }
        begun_ = true;
        for (std::size_t i = first; i < lines.size(); ++i) {
            const bool listed = i + 1 < lines.size() && is_listed_chapter(lines[i], lines[i + 1]);
            if (listed || is_contents_line(lines[i].text)) {
                add(BlockRole::list_item, without_leader(lines[i].text));
            } else {
                read_line(lines[i]);
            }
        }
    }

  private:
    std::string paragraphs(std::string_view text) {
        Unpaged unpaged = without_page_numbers(text, bare_);
        for (std::string& number : unpaged.numbers)
            article_.skipped.push_back({"page-number", std::move(number)});
        return unwrapped(unpaged.text);
    }

    /// The first line is the title if it looks like one and a text follows.
    bool begins_with_title(const std::vector<Line>& lines) const {
        if (lines.size() < 2) return false;
        const Line& first = lines[0];
        const Line& next = lines[1];
        if (!looks_like_headline(first) || line_kind(first.text) != LineKind::prose) return false;
        if (writing_ == Writing::poem) return first.blank_after;
        const bool book_follows = chapter_heading(next.text) != ChapterHeading::none ||
                                  line_kind(next.text) == LineKind::byline;
        if (first.blank_after && book_follows) return true;
        const bool text_follows = next.ending == Ending::closed || next.words >= 2 * first.words;
        if (text_follows && (first.blank_after || next.words > first.words)) return true;
        return is_above_article(lines);
    }

    /// Up to two lines of a head between it and the first paragraph: what it is about, who wrote
    /// it, when.
    static bool is_above_article(const std::vector<Line>& lines) {
        constexpr std::size_t kMostBetween = 2;
        constexpr std::size_t kParagraph = 12;  // words
        if (chapter_heading(lines[0].text) != ChapterHeading::none) return false;
        for (std::size_t i = 1; i < lines.size() && i <= kMostBetween + 1; ++i) {
            const Line& line = lines[i];
            if (line.ending == Ending::closed || begins_joined(line.text))
                return line.words >= kParagraph && line.words > lines[0].words;
            const LineKind kind = line_kind(line.text);
            const bool of_head = kind == LineKind::byline || kind == LineKind::page_date ||
                                 (kind == LineKind::prose && looks_like_headline(line));
            if (!of_head || chapter_heading(line.text) != ChapterHeading::none) return false;
        }
        return false;
    }

    /// A chapter below which the next one stands at once: an entry of the contents.
    static bool is_listed_chapter(const Line& line, const Line& next) {
        const auto first_word = [](const Line& each) {
            return folded_label(each.text.substr(0, each.text.find(' ')));
        };
        return chapter_heading(line.text) == ChapterHeading::numbered &&
               chapter_heading(next.text) == ChapterHeading::numbered &&
               first_word(line) == first_word(next);
    }

    void read_line(const Line& line) {
        const bool below_number = std::exchange(below_number_, false);
        if (!has_letters(line.text)) {
            article_.skipped.push_back({"widget", folded_spaces(line.text)});
            return;
        }
        if (writing_ == Writing::poem) {
            add(BlockRole::paragraph, line.text);
            return;
        }
        if (const auto point = said_of_point(line)) {
            add(BlockRole::list_item, *point);
            return;
        }
        const ChapterHeading heading_kind = chapter_heading(line.text);
        const bool section = line.blank_after && is_bare_number(line.text);
        if (line.blank_before && (section || heading_kind != ChapterHeading::none)) {
            below_number_ = section || heading_kind == ChapterHeading::numbered;
            add(BlockRole::heading, line.text);
            return;
        }
        const bool word = line.words == 1 && line.ending == Ending::open;
        const bool name = below_number && line.blank_after && (word || looks_like_headline(line));
        const bool heading = name || is_subheading(line);
        add(heading && line.words <= kLongestSubheading ? BlockRole::heading : BlockRole::paragraph,
            line.text);
    }

    /// A name below a letter has the shape of one.
    bool is_subheading(const Line& line) const {
        return writing_ == Writing::prose && after_paragraph_ && line.blank_before &&
               line.blank_after && line.ending == Ending::open && looks_like_headline(line);
    }

    void add(BlockRole role, std::string_view text) {
        article_.blocks.push_back({role, kUndetermined, folded_spaces(text)});
        after_paragraph_ = role != BlockRole::heading;
    }

    Writing writing_;
    BareNumber bare_;
    Article& article_;
    bool begun_ = false;
    bool after_paragraph_ = false;
    bool below_number_ = false;  // below "CHAPTER IV." stands the chapter's name
};

// ---- one piece after the other -------------------------------------------------------------

/// Where a piece ends: at a blank line, else at a line end, else (one endless line) at the end.
std::size_t end_of_piece(std::string_view text, std::size_t from) {
    if (text.size() - from <= kPiece) return text.size();
    // Looked for in the piece alone: a long text without one would be searched to its beginning.
    const auto blank = text.substr(from, kPiece + 2).rfind("\n\n");
    if (blank != std::string_view::npos && blank > 0) return from + blank + 2;
    const auto line = text.find('\n', from + kPiece);
    return line == std::string_view::npos ? text.size() : line + 1;
}

/// Gives the memory of `text` before `end` back to the system; those bytes are zeros then. So a
/// long text and the article made of it are never in memory both.
void forget_beginning(std::string& text, std::size_t end) {
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(text.data());
    const auto first = (address + page - 1) / page * page;
    const auto last = (address + end) / page * page;
    if (last > first) madvise(text.data() + (first - address), last - first, MADV_DONTNEED);
}

}  // namespace

bool looks_like_plain_text(std::string_view text) {
    if (text.size() > kLongestLetter) return true;
    const std::vector<Line> lines = lines_of(text);
    return is_book(lines) || is_letter(lines) || is_poem(lines);
}

Article plain_text(std::string text) {
    Article article;
    constexpr std::size_t kTypicalParagraph = 200;  // bytes; growing would hold two copies
    article.blocks.reserve(text.size() / kTypicalParagraph);
    PlainReader reader{writing_of(text), bare_numbers(text), article};
    for (std::size_t from = 0; from < text.size();) {
        const auto end = end_of_piece(text, from);
        reader.read(std::string_view{text}.substr(from, end - from));
        from = end;
        forget_beginning(text, from);
    }
    return article;
}

}  // namespace nashra
