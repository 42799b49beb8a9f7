#include "source/markdown_notes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "model/utf8.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestLabel = 100;  // bytes
constexpr std::size_t kIndent = 4;          // of the further paragraphs of a note

/// "[^tide]" at `at`: the label. Empty where none is.
std::string_view label_at(std::string_view text, std::size_t at) {
    if (!text.substr(at).starts_with("[^")) return {};
    const std::string_view label = text.substr(at + 2, kLongestLabel);
    const std::size_t end = label.find_first_of("] \t\n[");
    if (end == std::string_view::npos || label[end] != ']') return {};
    return label.substr(0, end);
}

std::size_t indent_of(std::string_view line) {
    std::size_t indent = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t') break;
        indent += c == '\t' ? kIndent : 1;
    }
    return indent;
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

/// A line that is no part of the paragraph above it.
bool begins_block(std::string_view line) {
    return line.starts_with("#") || line.starts_with(">") || is_fence(line);
}

std::string_view without_indent(std::string_view line) {
    if (line.starts_with("\t")) return line.substr(1);
    return line.substr(std::min({line.find_first_not_of(' '), kIndent, line.size()}));
}

/// Goes through the lines and gives each to the text or to the note that it belongs to.
class NoteDivider {
  public:
    NoteDivider(std::string& rest, std::vector<std::pair<std::string, std::string>>& notes)
        : rest_(rest), notes_(notes) {}

    void read(std::string_view line) {
        const std::string_view bare = trimmed(line);
        if (bare.empty()) {
            blank_ = true;
            (in_note_ ? notes_.back().second : rest_) += '\n';
            return;
        }
        const bool after_blank = std::exchange(blank_, false);
        if (const auto head = fenced_ ? 0 : note_head_size(line); head > 0) {
            notes_.emplace_back(label_at(bare, 0), std::string{line.substr(head)} + '\n');
            in_note_ = true;
            return;
        }
        const bool indented = indent_of(line) >= kIndent;
        if (in_note_ && !indented && (after_blank || begins_block(bare))) in_note_ = false;
        if (in_note_) {
            (notes_.back().second += without_indent(line)) += '\n';
            return;
        }
        if (is_fence(bare)) fenced_ = !fenced_;
        (rest_ += line) += '\n';
    }

  private:
    std::string& rest_;
    std::vector<std::pair<std::string, std::string>>& notes_;
    bool in_note_ = false;
    bool fenced_ = false;
    bool blank_ = true;
};

/// A mark in a paragraph.
struct Mark {
    std::size_t size = 0;
    std::string_view label;
    std::string_view note;  // of one that has its note in it: "^[The sea is low.]"
};

std::optional<Mark> mark_at(std::string_view text, std::size_t at) {
    if (const auto label = label_at(text, at); !label.empty())
        return Mark{label.size() + 3, label, {}};
    constexpr std::size_t kLongestNote = 600;  // bytes; looked through at each "^["
    if (!text.substr(at).starts_with("^[")) return std::nullopt;
    const std::string_view inside = text.substr(at + 2, kLongestNote);
    int open = 1;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '[') ++open;
        if (inside[i] == ']') --open;
        if (open == 0) return Mark{i + 3, {}, inside.substr(0, i)};
    }
    return std::nullopt;
}

bool is_number(std::string_view label) {
    return label.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A blank before the mark has lost its purpose before a stop.
void join(std::string& out, std::string_view rest) {
    const bool stop =
        rest.empty() || std::string_view{" \n.,;:!?)"}.find(rest.front()) != std::string_view::npos;
    if (stop && out.ends_with(' ')) out.pop_back();
}

}  // namespace

std::size_t note_head_size(std::string_view line) {
    constexpr std::size_t kMostIndent = 3;
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view label = label_at(line, indent);
    if (indent > kMostIndent || label.empty()) return 0;
    const std::size_t size = indent + label.size() + 3;
    return line.substr(size).starts_with(":") ? size + 1 : 0;
}

MarkdownNotes::MarkdownNotes(std::string_view text) {
    if (text.find("[^") == std::string_view::npos) {
        rest_ = text;
        return;
    }
    std::vector<std::pair<std::string, std::string>> notes;
    NoteDivider divider{rest_, notes};
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        divider.read(text.substr(from, end - from));
        from = end + 1;
    }
    for (auto& [label, note] : notes) {
        numbers_.emplace(label, notes_.size());  // of two with one label the first
        notes_.push_back(std::move(note));
    }
}

std::vector<std::size_t> MarkdownNotes::take_marks(std::string& paragraph) {
    std::vector<std::size_t> numbers;
    std::string out;
    const std::string_view text = paragraph;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find_first_of("[^", at), text.size());
        out += text.substr(at, next - at);
        at = next;
        if (at == text.size()) break;
        const auto mark = mark_at(text, at);
        const auto known = mark ? numbers_.find(std::string{mark->label}) : numbers_.end();
        const bool is_mark =
            mark && (known != numbers_.end() || !mark->note.empty() || is_number(mark->label));
        if (!is_mark) {
            out += text[at++];
            continue;
        }
        if (known != numbers_.end()) {
            numbers.push_back(known->second);
        } else if (has_letters(mark->note)) {
            numbers.push_back(notes_.size());
            notes_.emplace_back(mark->note);
        }
        at += mark->size;
        join(out, text.substr(at));
    }
    paragraph = std::move(out);
    return numbers;
}

}  // namespace nashra
