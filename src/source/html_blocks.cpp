#include "source/html_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/utf8.h"
#include "source/inline_gap.h"
#include "source/label_words.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"
#include "source/site_talk.h"
#include "source/table_row.h"

namespace nashra {

namespace {

struct TagRole {
    std::string_view tag;
    BlockRole role;
};

// The nearest of these above a text decides.
constexpr std::array kRoles = {
    TagRole{"h1", BlockRole::heading},         TagRole{"h2", BlockRole::heading},
    TagRole{"h3", BlockRole::heading},         TagRole{"h4", BlockRole::heading},
    TagRole{"h5", BlockRole::heading},         TagRole{"h6", BlockRole::heading},
    TagRole{"li", BlockRole::list_item},       TagRole{"blockquote", BlockRole::quote},
    TagRole{"figcaption", BlockRole::caption}, TagRole{"article", BlockRole::paragraph},
    TagRole{"section", BlockRole::paragraph},  TagRole{"td", BlockRole::paragraph},
    TagRole{"main", BlockRole::paragraph},     TagRole{"body", BlockRole::paragraph},
};

/// Text on its way into a block.
struct Draft {
    std::string text;
    std::string unlinked;
    std::size_t link_size = 0;
    std::size_t link = 0;   // the first with text
    std::size_t first = 0;  // its texts stand in [first, end) of the row
    std::size_t end = 0;

    void append(const Draft& line) {
        text += ' ' + line.text;
        unlinked += ' ' + line.unlinked;
        link_size += line.link_size;
        if (link == 0) link = line.link;
        if (first == 0) first = line.first;
        end = std::max(end, line.end);
    }
};

/// ", opens new tab" behind a link, for those who hear the page.
bool is_note_of_window(std::string_view text) {
    constexpr auto kNotes = std::to_array<std::string_view>(
        {"opens new tab", "opens in new tab", "opens in a new tab", "opens new window",
         "opens in new window", "opens in a new window", "link opens in new window",
         "يفتح في نافذه جديده", "فتح في نافذه جديده", "تفتح في نافذه جديده"});
    constexpr std::size_t kLongest = 80;  // bytes
    if (text.size() > kLongest || text.size() < 10) return false;
    const std::string label = folded_label(text);
    std::string_view note = label;
    while (!note.empty() && std::string_view{",( "}.find(note.front()) != std::string_view::npos)
        note.remove_prefix(1);
    while (!note.empty() && std::string_view{").: "}.find(note.back()) != std::string_view::npos)
        note.remove_suffix(1);
    return is_one_of(kNotes, note);
}

/// Dates stand in tables of facts as well: "Date: June 8", "Place: Rio".
enum class Where { above_text, in_text };

/// A byline, a bar of buttons: between a line break and the next, it is no part of the paragraph.
bool stands_alone(const Draft& line, Where where) {
    constexpr std::size_t kLongest = 200;  // bytes
    const std::string text = folded_spaces(line.text);
    if (text.size() > kLongest) return false;
    switch (line_kind(text)) {
        case LineKind::page_date: return where == Where::above_text;
        case LineKind::share:
        case LineKind::byline:
        case LineKind::credit:
        case LineKind::caption:
        case LineKind::advert:
        case LineKind::newsletter: return true;
        case LineKind::prose:
            if (begins_with_one_of(kWalls, folded_label(text))) return true;
            [[fallthrough]];
        default: return site_talk(text) == SiteTalk::byline;
    }
}

class BlockBuilder {
  public:
    BlockBuilder(const HtmlTree& tree, std::size_t root) : tree_(tree), root_(root) {}

    std::vector<HtmlBlock> build(const std::vector<Furniture>& furniture) {
        std::size_t next = 0;
        for (std::size_t i = root_; i < tree_[root_].end;) {
            while (next < furniture.size() && furniture[next].node < i)
                ++next;
            leave_blocks(i);
            if (next < furniture.size() && furniture[next].node == i) {
                if (!is_within_line(tree_[i])) flush();
                line_.text += ' ';
                i = tree_[i].end;
                continue;
            }
            visit(i);
            ++i;
        }
        flush();
        return std::move(blocks_);
    }

  private:
    void visit(std::size_t i) {
        const HtmlNode& node = tree_[i];
        if (node.is_text()) {
            if (tree_[node.parent].tag == "script" || is_note_of_window(node.text)) return;
            read_text(i);
        } else if (node.tag == "br") {
            read_break(i);
        } else if (is_within_line(node)) {
            line_.text += gap_before(tree_, i, line_.text);
            if (node.tag != "a") return;
            link_end_ = node.end;
            link_ = i;
        } else if (is_cell(node) && is_in_data_row(i)) {
            read_cell();
        } else {
            flush();
            block_ = i;
            open_.push_back(i);
        }
    }

    void read_text(std::size_t i) {
        const std::string& text = tree_[i].text;
        const std::size_t size = trimmed(text).size();
        line_.text += text;
        line_.end = i + 1;
        if (line_.first == 0 && size > 0) line_.first = i;
        if (i >= link_end_) {
            line_.unlinked += text;
        } else {
            line_.link_size += size;
            if (line_.link == 0 && size > 0) line_.link = link_;
        }
    }

    static bool is_cell(const HtmlNode& node) { return node.tag == "td" || node.tag == "th"; }

    /// A row of short cells without anything but text: figures and names, not a page's columns.
    bool is_in_data_row(std::size_t cell) {
        constexpr std::size_t kLongestCell = 120;
        constexpr std::size_t kMostCells = 16;
        constexpr std::size_t kMostNodes = 64;  // in a cell
        const std::size_t row = tree_[cell].parent;
        if (row == 0 || tree_[row].tag != "tr") return false;
        if (row == judged_row_) return is_data_row_;
        judged_row_ = row;
        is_data_row_ = false;
        std::size_t cells = 0;
        for (std::size_t i = row + 1; i < tree_[row].end; i = tree_[i].end) {
            if (!is_cell(tree_[i])) continue;
            if (tree_[i].end - i > kMostNodes) return false;
            std::size_t size = 0;
            for (std::size_t j = i + 1; j < tree_[i].end; ++j) {
                if (!is_within_line(tree_[j]) && tree_[j].tag != "br") return false;
                size += tree_[j].text.size();
                if (size > kLongestCell) return false;
            }
            if (++cells > kMostCells) return false;
        }
        return is_data_row_ = cells >= 2;
    }

    /// "Single ticket, six dirhams": a row is said in one breath.
    void read_cell() {
        const bool first = trimmed(line_.text).empty();
        if (first && draft_.text.empty()) return;
        line_.text += cell_divider(first ? draft_.text : line_.text);
    }

    /// Two line breaks in a row are how old pages begin a paragraph.
    void read_break(std::size_t i) {
        std::size_t next = i + 1;
        while (next < tree_.size() && tree_[next].is_text() && trimmed(tree_[next].text).empty())
            ++next;
        if (next < tree_.size() && tree_[next].tag == "br") {
            flush();
        } else {
            broken_ = true;
            end_line();
        }
    }

    void end_line() {
        Draft line = std::exchange(line_, {});
        if (broken_ && stands_alone(line, where_)) {
            emit(std::exchange(draft_, {}));
            emit(line);
        } else {
            constexpr std::size_t kSentence = 12;  // words
            const bool sentence = count_words(line.text) >= kSentence;
            if (sentence) where_ = Where::in_text;
            draft_.append(line);
            // Where lines end with their sentences, each of them is a paragraph.
            if (broken_ && sentence && role_of(block_) == BlockRole::paragraph &&
                ending_of(trimmed(line.text)) == Ending::closed)
                emit(std::exchange(draft_, {}));
        }
    }

    void leave_blocks(std::size_t i) {
        bool left = false;
        while (!open_.empty() && tree_[open_.back()].end <= i) {
            if (!left) flush();
            left = true;
            open_.pop_back();
        }
        if (left) block_ = open_.empty() ? root_ : open_.back();
    }

    void flush() {
        end_line();
        emit(std::exchange(draft_, {}));
        broken_ = false;
    }

    void emit(const Draft& draft) {
        std::string text = folded_spaces(draft.text);
        if (!has_letters(text)) return;
        HtmlBlock block;
        block.tag = tree_[block_].tag;
        block.node = block_;
        block.role = role_of(block_);
        block.text = std::move(text);
        block.link_size = draft.link_size;
        block.link = draft.link;
        block.unlinked = folded_spaces(draft.unlinked);
        block.first = draft.first;
        block.end = draft.end;
        block.language = language_of_tag(tree_[block_].attribute("lang"));
        blocks_.push_back(std::move(block));
    }

    BlockRole role_of(std::size_t node) const {
        for (; node > 0; node = tree_[node].parent) {
            const auto* const found =
                std::find_if(kRoles.begin(), kRoles.end(),
                             [&](const auto& entry) { return entry.tag == tree_[node].tag; });
            if (found != kRoles.end()) return found->role;
        }
        return BlockRole::paragraph;
    }

    const HtmlTree& tree_;
    std::size_t root_;
    std::size_t block_ = 0;
    std::size_t link_ = 0;
    std::size_t link_end_ = 0;
    std::size_t judged_row_ = 0;
    bool is_data_row_ = false;
    Where where_ = Where::above_text;
    bool broken_ = false;  // by a line break, in the block begun
    Draft draft_;          // its lines, and the one begun
    Draft line_;
    std::vector<std::size_t> open_;  // block elements around the current place
    std::vector<HtmlBlock> blocks_;
};

}  // namespace

std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, std::size_t root,
                                   const std::vector<Furniture>& furniture) {
    return BlockBuilder{tree, root}.build(furniture);
}

}  // namespace nashra
