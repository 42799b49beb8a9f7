#include "source/lines.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/hyphen.h"

namespace nashra {

namespace {

// What may follow the full stop: closing quotes and brackets.
constexpr std::array<std::string_view, 11> kClosers = {"\"", "'", "”", "’", "»", ")",
                                                       "]",  "›", "“", "﴿", " "};
constexpr std::array<std::string_view, 9> kStops = {".", "!", "?", "…", "؟", "۔", "。", "！", "？"};

template <std::size_t N>
std::size_t suffix_size(std::string_view text, const std::array<std::string_view, N>& endings) {
    for (const auto ending : endings) {
        if (text.ends_with(ending)) return ending.size();
    }
    return 0;
}

/// The longest line that counts as broken at a margin, in letters.
constexpr std::size_t kWidestMargin = 100;
constexpr std::size_t kNarrowestMargin = 40;

struct Margin {
    std::size_t width = 0;
    std::size_t broken = 0;  // lines that end only because the next word did not fit
    std::size_t free = 0;    // lines that end before
};

Margin margin_of(const std::vector<Line>& lines) {
    Margin margin;
    for (const auto& line : lines)
        margin.width = std::max(margin.width, count_letters(line.text));
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].blank_after) continue;
        ++(next_word_fits(lines[i], lines[i + 1], margin.width) ? margin.free : margin.broken);
    }
    return margin;
}

}  // namespace

bool next_word_fits(const Line& line, const Line& next, std::size_t width) {
    if (is_cut(line.text, next.text)) return false;
    const std::string_view word = next.text.substr(0, next.text.find(' '));
    return count_letters(line.text) + 1 + count_letters(word) <= width;
}

std::string folded_spaces(std::string_view text) {
    constexpr std::string_view kNoBreak = "\u00A0";
    std::string out;
    out.reserve(text.size());
    const auto add_word = [&out](std::string_view word) {
        if (!out.empty() && !word.empty()) out.push_back(' ');
        out.append(word);
        return true;
    };
    for_each_word(trimmed(text), [&](std::string_view word) {
        for (std::size_t at = word.find(kNoBreak); at != std::string_view::npos;
             at = word.find(kNoBreak)) {
            add_word(word.substr(0, at));
            word.remove_prefix(at + kNoBreak.size());
        }
        return add_word(word);
    });
    return out;
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    for_each_word(text, [&](std::string_view) { return ++words, true; });
    return words;
}

bool has_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        const char32_t c = letter.code;
        const bool ascii = (c >= '0' && c <= '9') || ((c | 0x20U) >= 'a' && (c | 0x20U) <= 'z');
        const bool symbol = c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) ||
                            (c >= 0x3000 && c <= 0x303F) || c == 0x060C || c == 0x061B ||
                            c == 0x061F || c == 0x0640 || (c >= 0xE000 && c <= 0xF8FF) ||
                            c >= 0xFE00;
        if (ascii || (c >= 0xC0 && !symbol)) return true;
        at += letter.size;
    }
    return false;
}

Ending ending_of(std::string_view text) {
    while (const std::size_t size = suffix_size(text, kClosers))
        text.remove_suffix(size);
    return suffix_size(text, kStops) > 0 ? Ending::closed : Ending::open;
}

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    bool blank = true;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = trimmed(text.substr(from, end - from));
        from = end + 1;
        if (line.empty()) {
            blank = true;
            if (!lines.empty()) lines.back().blank_after = true;
            continue;
        }
        lines.push_back({line, count_words(line), ending_of(line), blank, false});
        blank = false;
    }
    if (!lines.empty()) lines.back().blank_after = true;
    return lines;
}

std::string unwrapped(std::string text) {
    const std::vector<Line> lines = lines_of(text);
    const Margin margin = margin_of(lines);
    const bool wrapped = margin.width >= kNarrowestMargin && margin.width <= kWidestMargin &&
                         margin.broken >= 3 && margin.broken >= 6 * margin.free;
    if (!wrapped) return text;
    return joined_lines(text, lines, [&](std::size_t i) {
        return !lines[i].blank_after && !next_word_fits(lines[i], lines[i + 1], margin.width);
    });
}

}  // namespace nashra
