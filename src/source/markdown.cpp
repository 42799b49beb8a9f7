// The one file that knows libcmark. Its tree is walked with its own iterator, which needs no stack:
// ten thousand nested quotes are no more than a long text.
#include "source/markdown.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <cmark.h>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/front_matter.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/markdown_table.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
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

class MarkdownReader {
  public:
    explicit MarkdownReader(Article& article)
        : article_(article), titled_(!article.title.empty()) {}

    void read(cmark_node* document) {
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

  private:
    void enter(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
            case CMARK_NODE_CODE: heard() += literal_of(node); break;
            case CMARK_NODE_SOFTBREAK: heard() += '\n'; break;  // ends a row of a table
            case CMARK_NODE_LINEBREAK: heard() += ' '; break;
            case CMARK_NODE_HTML_INLINE:
                if (literal_of(node).starts_with("<br")) heard() += ' ';
                break;
            case CMARK_NODE_CODE_BLOCK: skip("code", literal_of(node)); break;
            case CMARK_NODE_HTML_BLOCK: skip("markup", literal_of(node)); break;
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
        std::string text = sayable(text_);
        const bool same = titled_ && folded_label(text) == folded_label(article_.title);
        const bool title = level == 1 && !titled_ && has_letters(text);
        if (title) article_.title = std::move(text);
        titled_ = titled_ || title;
        if (title || (same && article_.blocks.empty())) text_.clear();
        end_block(BlockRole::heading);
    }

    void end_paragraph(BlockRole role) {
        MarkdownTable table = markdown_table(text_);
        if (!table.rows.empty()) {
            add(role, sayable(table.before));
            for (const auto& row : table.rows)
                add(role, sayable(row));
            text_ = std::move(table.after);
        }
        end_block(role);
    }

    void end_block(BlockRole role) {
        add(role, sayable(text_));
        text_.clear();
        for (auto& caption : captions_)
            add(BlockRole::caption, std::move(caption));
        captions_.clear();
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
    bool titled_;
    std::string text_;         // of the paragraph or heading so far
    std::string description_;  // of the picture so far
    std::size_t link_begin_ = 0;
    int images_ = 0;  // a picture's description may hold a picture
    std::vector<std::string> captions_;
    std::vector<BlockRole> around_;  // quotes and list items around the current place
};

}  // namespace

Article markdown(const std::string& text, std::string_view url) {
    const FrontMatter matter = front_matter(text);
    Article article;
    article.url = url;
    article.title = sayable(matter.value({"title"}));
    article.standfirst = sayable(matter.value({"description", "summary", "subtitle"}));
    article.byline = sayable(matter.value({"author", "authors", "by"}));
    article.published = utc_date(matter.value({"date", "published", "pubdate"}));
    article.language = language_of_tag(matter.value({"lang", "language", "locale"}));
    const std::string_view body = std::string_view{text}.substr(matter.size);
    const Document document{cmark_parse_document(body.data(), body.size(), CMARK_OPT_DEFAULT)};
    MarkdownReader{article}.read(document.get());
    return article;
}

}  // namespace nashra
