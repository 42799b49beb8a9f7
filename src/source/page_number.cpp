#include "source/page_number.h"

#include <algorithm>
#include <array>
#include <optional>

#include "model/utf8.h"
#include "source/chapter_heading.h"
#include "source/digit.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 40;  // bytes

/// The value of "12" or "١٢"; nothing for any other text.
std::optional<unsigned> number_of(std::string_view text) {
    constexpr unsigned kMost = 9999;
    if (text.empty()) return std::nullopt;
    unsigned value = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        const auto digit = digit_value(letter.code);
        if (!digit) return std::nullopt;
        value = value * 10 + *digit;
        if (value > kMost) return std::nullopt;
        at += letter.size;
    }
    return value;
}

/// "xiv": in capitals it is the heading of a chapter.
bool is_small_roman(std::string_view text) {
    return !text.empty() && text.size() <= 8 &&
           text.find_first_not_of("ivxlc") == std::string_view::npos;
}

bool is_number(std::string_view text) { return number_of(text) || is_small_roman(text); }

/// "[12]", "- 12 -", "— xiv —": what stands between the marks; empty if there are none.
std::string_view between_marks(std::string_view line) {
    struct Marks {
        std::string_view begin, end;
    };
    constexpr auto kMarks = std::to_array<Marks>({{"[", "]"},
                                                  {"(", ")"},
                                                  {"{", "}"},
                                                  {"-", "-"},
                                                  {"–", "–"},
                                                  {"—", "—"},
                                                  {"~", "~"},
                                                  {"|", "|"},
                                                  {"*", "*"}});
    for (const auto& marks : kMarks) {
        if (line.size() <= marks.begin.size() + marks.end.size()) continue;
        if (!line.starts_with(marks.begin) || !line.ends_with(marks.end)) continue;
        line.remove_prefix(marks.begin.size());
        line.remove_suffix(marks.end.size());
        return trimmed(line);
    }
    return {};
}

/// "Page 12", "p. 12", "صفحة ١٢", "page 12 of 40".
bool is_named_number(std::string_view line) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"page ", "p. ", "pg. ", "pg ", "صفحه ", "الصفحه ", "ص ", "ص. "});
    constexpr auto kOf = std::to_array<std::string_view>({" of ", " / ", "/", " من "});
    const std::string label = folded_label(line);
    for (const auto name : kNames) {
        if (!label.starts_with(name)) continue;
        const std::string_view rest = trimmed(std::string_view{label}.substr(name.size()));
        return is_number(rest) || std::any_of(kOf.begin(), kOf.end(), [rest](auto of) {
                   const std::size_t at = rest.find(of);
                   return at != std::string_view::npos && number_of(rest.substr(0, at)) &&
                          number_of(rest.substr(at + of.size()));
               });
    }
    return false;
}

/// A sentence that stops there goes on below the number.
bool is_interrupted(const Line& above) {
    constexpr std::size_t kFewest = 4;  // words
    return above.ending == Ending::open && above.words >= kFewest &&
           chapter_heading(above.text) == ChapterHeading::none;
}

/// From the end of the line above to the beginning of the line below, its indent included.
struct Gap {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Gap gap_around(std::string_view text, const std::vector<Line>& lines, std::size_t i) {
    const auto offset = [text](const Line& line) {
        return static_cast<std::size_t>(line.text.data() - text.data());
    };
    const std::size_t begin = i == 0 ? 0 : offset(lines[i - 1]) + lines[i - 1].text.size();
    if (i + 1 == lines.size()) return {begin, text.size()};
    const std::size_t newline = text.rfind('\n', offset(lines[i + 1]));
    return {begin, newline == std::string_view::npos ? 0 : newline + 1};
}

}  // namespace

bool is_bare_number(std::string_view line) { return number_of(line).has_value(); }

BareNumber bare_numbers(std::string_view text) {
    std::optional<unsigned> last;
    Line above;
    // Line by line: the text may be very long.
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = trimmed(text.substr(from, end - from));
        from = end + 1;
        if (line.empty()) continue;
        if (const auto number = line.size() <= kLongest ? number_of(line) : std::nullopt) {
            if (*number != last.value_or(0) + 1 || is_interrupted(above)) return BareNumber::page;
            last = number;
        }
        above = {line, count_words(line), ending_of(line)};
    }
    return BareNumber::section;
}

bool is_page_number(const Line& line, BareNumber bare) {
    if (line.text.size() > kLongest) return false;
    if (is_bare_number(line.text)) return bare == BareNumber::page;
    const std::string_view marked = between_marks(line.text);
    return is_small_roman(line.text) || is_number(marked) || is_named_number(line.text) ||
           is_named_number(marked);
}

Unpaged without_page_numbers(std::string_view text, BareNumber bare) {
    const std::vector<Line> lines = lines_of(text);
    Unpaged unpaged;
    unpaged.text.reserve(text.size());
    std::size_t from = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool apart = lines[i].blank_before && lines[i].blank_after;
        if (!apart || !is_page_number(lines[i], bare)) continue;
        const Gap gap = gap_around(text, lines, i);
        unpaged.text += text.substr(from, std::max(gap.begin, from) - from);
        unpaged.text += i > 0 && is_interrupted(lines[i - 1]) ? "\n" : "\n\n";
        unpaged.numbers.push_back(folded_spaces(lines[i].text));
        from = gap.end;
    }
    unpaged.text += text.substr(from);
    return unpaged;
}

}  // namespace nashra
