#include "source/link_title.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/digit.h"
#include "source/inline_gap.h"
#include "source/invitation.h"
#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestTitle = 2048;  // bytes, with the blanks of the markup
constexpr std::size_t kMostNodes = 500;
constexpr std::size_t kShortTitle = 3;  // words; so short is also the section above a headline

bool is_upper(char c) { return is_ascii_upper(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return is_ascii_letter(c) && !is_ascii_upper(c); }

/// "1" + "Storm", "Reports" + "Storm": only a style keeps them apart. "i" + "Phone" is a word.
bool is_seam(std::string_view before, std::string_view after) {
    if (before.empty() || after.empty() || !is_upper(after.front())) return false;
    const char last = before.back();
    const bool word = before.size() > 1 && is_ascii_letter(before[before.size() - 2]);
    const bool goes_on = after.size() > 1 && is_lower(after[1]);
    return is_digit(last) || (word && (is_lower(last) || (is_upper(last) && goes_on)));
}

class LinesBelow {
  public:
    LinesBelow(const HtmlTree& tree, std::size_t node) : tree_(tree), node_(node) {}

    std::vector<std::string> read() {
        if (tree_[node_].end - node_ > kMostNodes) return {};
        std::size_t size = 0;
        for (std::size_t i = node_; i < tree_[node_].end; ++i) {
            if (tree_[i].tag == "br") line_ += ' ';
            if (!tree_[i].is_text()) continue;
            size += tree_[i].text.size();
            if (size > kLongestTitle) return {};
            add(i);
        }
        flush();
        return std::move(lines_);
    }

  private:
    void add(std::size_t text) {
        const std::size_t box = box_of(text);
        if (box != box_ || is_seam(line_, tree_[text].text)) flush();
        box_ = box;
        line_ += tree_[text].text;
    }

    /// The nearest element that begins a line.
    std::size_t box_of(std::size_t node) const {
        while (node > node_ && makes_no_line(tree_[node]))
            node = tree_[node].parent;
        return node;
    }

    static bool makes_no_line(const HtmlNode& node) {
        return is_within_line(node) && node.tag != "time" && node.tag != "label";
    }

    void flush() {
        std::string line = folded_spaces(line_);
        line_.clear();
        if (has_letters(line)) lines_.push_back(std::move(line));
    }

    const HtmlTree& tree_;
    const std::size_t node_;
    std::size_t box_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

/// "3", "01.", "2/5", "12:30".
bool is_number(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const auto letter = letter_at(line, at);
        const auto sign = line.substr(at, letter.size);
        if (has_letters(sign) && !digit_value(letter.code)) return false;
        at += letter.size;
    }
    return true;
}

/// "3 minutes", "5 min read", "٣ دقائق".
bool is_reading_time(std::string_view line) {
    constexpr auto kMinutes = std::to_array<std::string_view>(
        {"min", "mins", "minute", "minutes", "دقيقه", "دقائق", "دقايق"});
    const std::string label = folded_label(line);
    const auto blank = label.find(' ');
    if (blank == std::string::npos || !is_number(label.substr(0, blank))) return false;
    const std::string_view rest = std::string_view{label}.substr(blank + 1);
    const auto unit = rest.substr(0, rest.find(' '));
    return count_words(rest) <= 2 &&
           std::find(kMinutes.begin(), kMinutes.end(), unit) != kMinutes.end();
}

bool stands_beside(const std::string& line) {
    return is_number(line) || is_reading_time(line) || is_link_to_story(line) ||
           line_kind(line) != LineKind::prose;
}

/// A picture's words and the headline are often the same: "Quay closed Quay closed".
std::string said_once(std::string line) {
    const auto half = line.size() / 2;
    const bool twice =
        line.size() > 2 && line[half] == ' ' && line.compare(0, half, line, half + 1) == 0;
    if (twice) line.resize(half);
    return line;
}

}  // namespace

std::size_t count_said_words(std::string_view title) {
    std::size_t words = 0;
    for_each_word(title, [&](std::string_view word) {
        words += has_letters(word) ? 1 : 0;
        return true;
    });
    return words;
}

std::string link_title(const HtmlTree& tree, std::size_t node) {
    std::vector<std::string> lines = LinesBelow{tree, node}.read();
    if (lines.size() > 1) std::erase_if(lines, stands_beside);
    if (lines.empty()) return {};
    std::string& first = lines.front();
    // "Weather", and then the headline; but what ends as a sentence is a text about the first.
    const bool above = lines.size() > 1 && count_said_words(first) <= kShortTitle &&
                       count_said_words(lines[1]) > kShortTitle &&
                       ending_of(lines[1]) == Ending::open;
    return said_once(std::move(above ? lines[1] : first));
}

}  // namespace nashra
