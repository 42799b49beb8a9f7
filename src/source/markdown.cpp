// The one file that knows libcmark. Its tree is walked with its own iterator, which needs no stack:
// ten thousand nested quotes are no more than a long text.
#include "source/markdown.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <cmark.h>

#include "model/message.h"
#include "model/utf8.h"
#include "source/charset.h"
#include "source/front_matter.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/markdown_html.h"
#include "source/markdown_notes.h"
#include "source/markdown_table.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kMostHtml = 2000;       // pieces; each is a document of its own
constexpr std::size_t kLongestSkipped = 300;  // bytes of a skipped text worth showing

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;

struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

std::string_view literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal == nullptr ? std::string_view{} : literal;
}

/// Entities bring back what the charset stage removed: "&#x202E;".
std::string sayable(std::string_view text) { return folded_spaces(clean_utf8(text, "UTF-8")); }

Document parsed(std::string_view text) {
    return Document{cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT)};
}

/// Code has no notes: "[^1]" in it stays, divided by a control character that `sayable` takes out.
std::string guarded_code(std::string_view code) {
    std::string guarded;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const bool mark = code.substr(at).starts_with("[^") || code.substr(at).starts_with("^[");
        guarded += code[at];
        if (mark) guarded += '\x01';
    }
    return guarded;
}

/// Without the box to be ticked at the beginning of a list's item: "[x] Buy a rope".
void take_task_mark(std::string& item) {
    for (const std::string_view box : {"[ ] ", "[x] ", "[X] "}) {
        if (item.starts_with(box)) item.erase(0, box.size());
    }
}

/// "[!NOTE]", "[!tip]- A title": what makes a quote a box; it ends with its line. 0: it is none.
std::size_t box_mark_size(std::string_view text) {
    constexpr std::size_t kLongestKind = 30;
    if (!text.starts_with("[!")) return 0;
    const std::size_t end = text.find_first_of("] \n");
    if (end == std::string_view::npos || end > kLongestKind || text[end] != ']') return 0;
    const bool folds =
        text.substr(end + 1).starts_with("-") || text.substr(end + 1).starts_with("+");
    return end + (folds ? 2 : 1);
}

/// Where notes are wanted: behind so many blocks.
struct NotePlace {
    std::size_t blocks;
    std::size_t note;  // its number
};

class MarkdownReader {
  public:
    MarkdownReader(Article& article, MarkdownNotes& notes)
        : article_(article), notes_(notes), titled_(!article.title.empty()) {}

    /// Answers where the notes belong.
    std::vector<NotePlace> read(std::string_view text) {
        const Document document = parsed(text);
        walk(document.get());
        return std::move(places_);
    }

  private:
    void walk(cmark_node* document) {
        const Iterator iterator{cmark_iter_new(document)};
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER) {
                enter(node);
            } else {
                leave(node);
            }
        }
    }

    void enter(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT: heard() += literal_of(node); break;
            case CMARK_NODE_CODE: heard() += guarded_code(literal_of(node)); break;
            case CMARK_NODE_SOFTBREAK: heard() += '\n'; break;  // ends a row of a table
            case CMARK_NODE_LINEBREAK: heard() += ' '; break;
            case CMARK_NODE_HTML_INLINE:
                if (literal_of(node).starts_with("<br")) heard() += ' ';
                break;
            case CMARK_NODE_CODE_BLOCK: skip("code", literal_of(node)); break;
            case CMARK_NODE_HTML_BLOCK: read_html(literal_of(node)); break;
            case CMARK_NODE_BLOCK_QUOTE: around_.push_back(BlockRole::quote); break;
            case CMARK_NODE_ITEM: around_.push_back(BlockRole::list_item); break;
            case CMARK_NODE_IMAGE: ++images_; break;
            case CMARK_NODE_LINK: link_begin_ = text_.size(); break;
            default: break;
        }
    }

    void leave(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_PARAGRAPH:
                end_paragraph(around_.empty() ? BlockRole::paragraph : around_.back());
                break;
            case CMARK_NODE_HEADING: end_heading(cmark_node_get_heading_level(node)); break;
            case CMARK_NODE_BLOCK_QUOTE:
            case CMARK_NODE_ITEM: around_.pop_back(); break;
            case CMARK_NODE_IMAGE: end_image(); break;
            case CMARK_NODE_LINK: end_link(node); break;
            default: break;
        }
    }

    void read_html(std::string_view html) {
        MarkdownHtml read;
        if (++html_ <= kMostHtml) read = markdown_html(html);
        if (html_ == kMostHtml + 1)
            article_.notice =
                message("has more than %1 pieces of HTML: the first %1 are read", kMostHtml);
        if (read.blocks.empty() && read.left_out.empty()) skip("markup", html);
        for (const auto& text : read.left_out)
            skip("markup", text);
        for (auto& block : read.blocks) {
            const bool plain = block.role == BlockRole::paragraph && !around_.empty();
            add(plain ? around_.back() : block.role, sayable(block.text));
        }
    }

    /// What is in a picture is its description, not part of the sentence around it.
    std::string& heard() { return images_ > 0 ? description_ : text_; }

    void end_image() {
        if (--images_ > 0) return;
        if (has_letters(description_)) captions_.push_back(sayable(description_));
        description_.clear();
    }

    /// "<https://a.example/b>": the text is the address, of which the site's name is enough.
    void end_link(cmark_node* node) {
        const char* address = cmark_node_get_url(node);
        if (images_ > 0 || address == nullptr || link_begin_ > text_.size()) return;
        const std::string text = text_.substr(link_begin_);
        if (text != address || line_kind(text) != LineKind::link) return;
        skip("link", text);
        text_.resize(link_begin_);
        const std::size_t scheme = text.find("//");
        const std::size_t host = scheme == std::string::npos ? 0 : scheme + 2;
        const std::size_t end = std::min(text.find_first_of("/?#", host), text.size());
        text_.append(text, host, end - host);
    }

    /// The first heading of the first level is the title; so is one that repeats it.
    void end_heading(int level) {
        take_marks(Behind::next_block);
        std::string text = sayable(text_);
        const bool same = titled_ && folded_label(text) == folded_label(article_.title);
        const bool title = level == 1 && !titled_ && has_letters(text);
        if (title) article_.title = std::move(text);
        titled_ = titled_ || title;
        if (title || (same && article_.blocks.empty())) text_.clear();
        end_block(BlockRole::heading);
    }

    /// The marks of notes in what is about to become a block.
    enum class Behind { block, next_block };
    void take_marks(Behind behind) {
        const auto numbers = notes_.take_marks(text_);
        marks_.insert(marks_.end(), numbers.begin(), numbers.end());
        behind_ = behind;
    }

    void place_notes() {
        const auto blocks = article_.blocks.size() + (behind_ == Behind::next_block ? 1 : 0);
        for (const auto number : marks_)
            places_.push_back({blocks, number});
        marks_.clear();
    }

    void end_paragraph(BlockRole role) {
        if (role == BlockRole::list_item) take_task_mark(text_);
        if (role == BlockRole::quote) role = end_box_mark();
        take_marks(Behind::block);
        MarkdownTable table = markdown_table(text_);
        if (!table.rows.empty()) {
            add(role, sayable(table.before));
            for (const auto& row : table.rows)
                add(role, sayable(row));
            text_ = std::move(table.after);
        }
        end_block(role);
    }

    /// A box is no quotation; its title, if it has one, stands in the line of its mark.
    BlockRole end_box_mark() {
        const std::size_t mark = box_mark_size(text_);
        if (mark == 0) return BlockRole::quote;
        around_.back() = BlockRole::paragraph;
        const std::size_t end = std::min(text_.find('\n', mark), text_.size());
        add(BlockRole::heading, sayable(text_.substr(mark, end - mark)));
        text_.erase(0, end);
        return BlockRole::paragraph;
    }

    void end_block(BlockRole role) {
        add(role, sayable(text_));
        text_.clear();
        for (auto& caption : captions_)
            add(BlockRole::caption, std::move(caption));
        captions_.clear();
        place_notes();
    }

    void add(BlockRole role, std::string text) {
        if (!has_letters(text)) return;
        if (line_kind(text) == LineKind::link) {
            skip("link", text);
        } else {
            article_.blocks.push_back({role, article_.language, std::move(text)});
        }
    }

    void skip(std::string_view reason, std::string_view text) {
        std::string shown = sayable(text.substr(0, 4 * kLongestSkipped));
        if (shown.size() > kLongestSkipped)
            shown.resize(shown.rfind(' ', kLongestSkipped) + 1);  // 0 where there is none
        if (article_.skipped.size() < kMostSkipped && has_letters(shown))
            article_.skipped.push_back({std::string{reason}, std::move(shown)});
    }

    Article& article_;
    MarkdownNotes& notes_;
    bool titled_;
    std::size_t html_ = 0;            // pieces so far
    std::vector<std::size_t> marks_;  // of the block to come
    Behind behind_ = Behind::block;
    std::vector<NotePlace> places_;
    std::string text_;         // of the paragraph or heading so far
    std::string description_;  // of the picture so far
    std::size_t link_begin_ = 0;
    int images_ = 0;  // a picture's description may hold a picture
    std::vector<std::string> captions_;
    std::vector<BlockRole> around_;  // quotes and list items around the current place
};

/// Puts each note behind what its mark stands in; one that nothing leads to stands at the end.
class NotePlacer {
  public:
    NotePlacer(Article& article, MarkdownNotes& notes) : article_(article), notes_(notes) {}

    void place(const std::vector<NotePlace>& places) {
        std::vector<Block> text = std::exchange(article_.blocks, {});
        std::size_t next = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const bool last = i == text.size();
            for (; next < places.size() && (last || places[next].blocks <= i); ++next)
                add(places[next].note);
            if (!last) article_.blocks.push_back(std::move(text[i]));
        }
        for (std::size_t number = 0; number < notes_.size(); ++number)
            add(number);
    }

  private:
    /// A note may have notes, which stand behind it.
    void add(std::size_t first) {
        std::vector<std::size_t> wanted{first};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (read_.size() < notes_.size()) read_.resize(notes_.size());
            if (read_[wanted[i]]) continue;
            read_[wanted[i]] = true;
            const std::string note = notes_.note(wanted[i]);
            for (const auto& place : MarkdownReader{article_, notes_}.read(note))
                wanted.push_back(place.note);
        }
    }

    Article& article_;
    MarkdownNotes& notes_;
    std::vector<bool> read_;
};

}  // namespace

Article markdown(const std::string& text, std::string_view url) {
    const FrontMatter matter = front_matter(text);
    Article article;
    article.url = url;
    article.title = sayable(matter.value({"title"}));
    article.standfirst = sayable(matter.value({"description", "summary", "subtitle"}));
    article.byline = sayable(matter.value({"author", "authors", "byline", "by"}));
    article.published = utc_date(matter.value({"date", "published", "pubdate", "created"}));
    article.language = language_of_tag(matter.value({"lang", "language", "locale"}));
    MarkdownNotes notes{std::string_view{text}.substr(matter.size)};
    const auto places = MarkdownReader{article, notes}.read(notes.rest());
    if (notes.size() > 0) NotePlacer{article, notes}.place(places);
    return article;
}

}  // namespace nashra
