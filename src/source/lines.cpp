#include "source/lines.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/one_of.h"
#include "source/point_list.h"

namespace nashra {

namespace {

// What may follow the full stop: closing quotes and brackets.
constexpr std::array<std::string_view, 11> kClosers = {"\"", "'", "”", "’", "»", ")",
                                                       "]",  "›", "“", "﴿", " "};
constexpr std::array<std::string_view, 9> kStops = {".", "!", "?", "…", "؟", "۔", "。", "！", "？"};

template <std::size_t N>
std::size_t suffix_size(std::string_view text, const std::array<std::string_view, N>& endings) {
    for (const auto ending : endings) {
        if (ends_with(text, ending)) return ending.size();
    }
    return 0;
}

/// Columns before the first letter.
std::size_t indent_of(std::string_view line) {
    constexpr std::size_t kTab = 8;
    std::size_t columns = 0;
    for (std::size_t at = 0; at < line.size();) {
        const Letter letter = letter_at(line, at);
        if (!is_white_space(letter.code)) break;
        columns += letter.code == '\t' ? kTab - columns % kTab : 1;
        at += letter.size;
    }
    return columns;
}

}  // namespace

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
    // Every line is asked again and again, so this is a loop without a branch.
    std::size_t words = 0;
    bool blank = true;
    for (const char c : text) {
        const bool blank_before = blank;
        blank = is_blank(c);
        words += static_cast<std::size_t>(blank_before && !blank);
    }
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

std::size_t bullet_size(std::string_view line) {
    constexpr auto kBullets =
        std::to_array<std::string_view>({"• ", "- ", "* ", "– ", "— ", "● ", "▪ ", "◦ "});
    const auto* const found = std::find_if(kBullets.begin(), kBullets.end(), [line](auto bullet) {
        return begins_with(line, bullet);
    });
    return found == kBullets.end() ? 0 : found->size();
}

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    bool blank = true;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view whole = text.substr(from, end - from);
        const std::string_view line = trimmed(whole);
        from = end + 1;
        if (line.empty()) {
            blank = true;
            if (!lines.empty()) lines.back().blank_after = true;
            continue;
        }
        lines.push_back({line, count_words(line), ending_of(line), blank, false, indent_of(whole)});
        blank = false;
    }
    if (!lines.empty()) lines.back().blank_after = true;
    find_points(lines);
    return lines;
}

}  // namespace nashra
