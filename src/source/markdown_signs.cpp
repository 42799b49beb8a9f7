#include "source/markdown_signs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/utf8.h"
#include "source/front_matter.h"
#include "source/markdown_notes.h"
#include "source/markdown_table.h"

namespace nashra {

namespace {

constexpr std::size_t kSample = 64 * 1024;

// The tree takes up to two hundred times as much memory. What is longer is read as plain text.
constexpr std::size_t kLongest = std::size_t{2} << 20U;

/// A kind of sign, how often it was seen and how much one says. What plain texts have too (bullets,
/// "> " of an answered letter, a line of dashes) says nothing.
struct Sign {
    int weight = 0;
    int count = 0;
};

bool is_blank_at(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '\t' || text[at] == '\n';
}

/// CommonMark 4.2: one to six "#", then a blank: "## Sources", never "#sources".
bool is_atx_heading(std::string_view line) {
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    return level >= 1 && level <= 6 && level + 1 < line.size() && is_blank_at(line, level);
}

/// CommonMark 4.3: the underline of a heading. "---" alone divides plain texts too.
bool is_setext_underline(std::string_view line) {
    return line.size() >= 3 && line.find_first_not_of('=') == std::string_view::npos;
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

/// CommonMark 4.7: "[harbour]: https://a.example/b".
bool is_link_definition(std::string_view line) {
    const std::size_t close = line.find("]: ");
    return line.starts_with("[") && close != std::string_view::npos && close > 1 &&
           line.find("://", close) != std::string_view::npos;
}

/// "- [x] Buy a rope": GitHub's lists of tasks.
bool is_task(std::string_view line) {
    if (!line.starts_with("- [") && !line.starts_with("* [")) return false;
    const std::string_view box = line.substr(2);
    return box.starts_with("[ ] ") || box.starts_with("[x] ") || box.starts_with("[X] ");
}

/// "[the report](https://a.example/b)", "[next](chapter-2.md)"; not "[sic](as in the letter)".
std::size_t count_links(std::string_view line) {
    std::size_t links = 0;
    for (std::size_t at = line.find("]("); at != std::string_view::npos;
         at = line.find("](", at + 2)) {
        const std::size_t open = line.rfind('[', at);
        const std::size_t close = line.find(')', at);
        if (open == std::string_view::npos || open + 1 == at || close == std::string_view::npos)
            continue;
        std::string_view address = line.substr(at + 2, close - at - 2);
        address = address.substr(0, address.find(" \""));  // before the link's title
        if (address.find(' ') == std::string_view::npos &&
            address.find_first_of("/.#") != std::string_view::npos)
            ++links;
    }
    return links;
}

/// Pairs of a mark tight around a text: "**two words**", "`code`".
std::size_t count_marked(std::string_view line, std::string_view mark) {
    std::size_t pairs = 0;
    for (std::size_t at = line.find(mark); at != std::string_view::npos;) {
        const std::size_t from = at + mark.size();
        const std::size_t end = line.find(mark, from);
        if (end == std::string_view::npos) break;
        const bool tight = end > from && !is_blank_at(line, from) && !is_blank_at(line, end - 1) &&
                           line[from] != mark[0];
        if (tight) ++pairs;
        at = line.find(mark, tight ? end + mark.size() : end);
    }
    return pairs;
}

class SignCounter {
  public:
    void read(std::string_view text) {
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            read_line(trimmed(text.substr(from, std::min<std::size_t>(end - from, 4096))));
            from = end + 1;
        }
    }

    /// Two signs of a kind that plain text hardly has, or one and others beside it.
    bool enough() const {
        const auto worth = [](const Sign& sign) { return sign.weight * std::min(sign.count, 2); };
        const int structure = worth(headings_) + worth(underlines_) + worth(links_) +
                              worth(fences_) + worth(tables_) + worth(notes_) + worth(tasks_) +
                              worth(boxes_);
        return structure >= 2 && structure + worth(strong_) + worth(code_) >= 4;
    }

  private:
    void read_line(std::string_view line) {
        if (is_fence(line)) {
            in_code_ = !in_code_;
            if (!in_code_) ++fences_.count;
        } else if (!in_code_) {
            if (after_blank_ && is_atx_heading(line)) ++headings_.count;
            if (!after_blank_ && is_setext_underline(line)) ++underlines_.count;
            if (is_link_definition(line)) ++links_.count;
            if (!after_blank_ && is_table_rule(line)) ++tables_.count;
            if (note_head_size(line) > 0) ++notes_.count;
            if (is_task(line)) ++tasks_.count;
            if (line.starts_with("> [!")) ++boxes_.count;
            links_.count += static_cast<int>(count_links(line));
            strong_.count += static_cast<int>(count_marked(line, "**") + count_marked(line, "__"));
            code_.count += static_cast<int>(count_marked(line, "`"));
        }
        after_blank_ = line.empty();
    }

    Sign headings_{2};
    Sign underlines_{2};
    Sign links_{2};
    Sign fences_{2};
    Sign tables_{4};  // nobody else writes "|---|---|"
    Sign notes_{2};
    Sign tasks_{2};
    Sign boxes_{2};
    Sign strong_{1};
    Sign code_{1};
    bool in_code_ = false;
    bool after_blank_ = true;
};

}  // namespace

bool looks_like_markdown(std::string_view text) {
    if (text.size() > kLongest || trimmed(text.substr(0, kSample)).starts_with("<")) return false;
    if (front_matter(text).says_article()) return true;
    SignCounter signs;
    signs.read(text.substr(0, kSample));
    return signs.enough();
}

}  // namespace nashra
