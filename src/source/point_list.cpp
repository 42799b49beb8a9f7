#include "source/point_list.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/digit.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

/// How a point is counted, which one it is (from 1), and how many bytes say so. Bullets count
/// nothing: all are 1.
struct PointMark {
    char32_t form = 0;   // the bullet, or the sign behind a number or letter
    char32_t first = 0;  // '1', 'a', 'A' or 'أ': what such points are counted with
    unsigned number = 0;
    std::size_t size = 0;
};

/// The letters of the old order, in which Arabic counts: "أ)", "ب)", "ج)".
unsigned place_in_abjad(char32_t letter) {
    constexpr std::u32string_view kAbjad = U"أبجدهوزحط";
    const std::size_t at = kAbjad.find(letter == U'ا' ? U'أ' : letter);
    return at == std::u32string_view::npos ? 0 : static_cast<unsigned>(at) + 1;
}

/// The number or letter at `at`; no size if there is none.
PointMark counter_at(std::string_view line, std::size_t at) {
    constexpr std::size_t kMostDigits = 2;
    PointMark mark;
    std::size_t digits = 0;
    for (; digits <= kMostDigits; ++digits) {
        const Letter letter = letter_at(line, at + mark.size);
        const auto digit = digit_value(letter.code);
        if (!digit) break;
        mark.number = mark.number * 10 + *digit;
        mark.size += letter.size;
    }
    if (digits > kMostDigits) return {};
    if (digits > 0) {
        mark.first = U'1';
        return mark;
    }
    const Letter letter = letter_at(line, at);
    for (const char32_t first : {U'a', U'A'}) {
        if (letter.code >= first && letter.code < first + 26)
            return {0, first, static_cast<unsigned>(letter.code - first) + 1, letter.size};
    }
    if (const unsigned place = place_in_abjad(letter.code); place > 0)
        return {0, U'أ', place, letter.size};
    return {};
}

PointMark point_mark(std::string_view line) {
    if (const std::size_t bullet = bullet_size(line); bullet > 0)
        return {letter_at(line, 0).code, 0, 1, bullet};
    const std::size_t bracket = line.starts_with("(") ? 1 : 0;
    PointMark mark = counter_at(line, bracket);
    if (mark.number == 0) return {};
    const Letter sign = letter_at(line, bracket + mark.size);
    // "A. Smith" is a name, "5 - 3" a score.
    const bool counts = sign.code == U')' || (bracket == 0 && sign.code == U'-') ||
                        (bracket == 0 && sign.code == U'.' && mark.first == U'1');
    const std::size_t size = bracket + mark.size + sign.size;
    if (!counts || !line.substr(size).starts_with(" ")) return {};
    mark.form = bracket > 0 ? U'(' : sign.code;
    mark.size = size + 1;
    return mark;
}

bool goes_on(const PointMark& mark, const PointMark& next) {
    if (next.number == 0 || next.form != mark.form || next.first != mark.first) return false;
    return mark.first == 0 || next.number == mark.number + 1;
}

/// "He gave three reasons:"; "Read more:" stands above other stories.
bool is_announcement(const Line& line) {
    constexpr std::size_t kFewest = 3;  // words
    return line.text.ends_with(":") && line.words >= kFewest &&
           line_kind(line.text) == LineKind::prose;
}

/// Behind the points that count from `first`.
std::size_t end_of_counted(const std::vector<Line>& lines, std::size_t first) {
    PointMark mark = point_mark(lines[first].text);
    if (mark.number != 1) return first;
    std::size_t end = first + 1;
    while (end < lines.size()) {
        const PointMark next = point_mark(lines[end].text);
        if (!goes_on(mark, next)) break;
        mark = next;
        ++end;
    }
    return end;
}

/// Behind lines without any marks, which are points if a whole sentence announces them and the text
/// goes on below them: "The rise is for these routes:", "Harbour to North Island", "The old quay to
/// the market", "Nobody else will pay more."
std::size_t end_of_unmarked(const std::vector<Line>& lines, std::size_t first) {
    constexpr std::size_t kShortestSentence = 6;  // words
    constexpr std::size_t kLongestPoint = 20;
    constexpr std::size_t kMostPoints = 15;
    if (lines[first - 1].words < kShortestSentence) return first;
    std::size_t end = first;
    while (end < lines.size() && end - first <= kMostPoints) {
        const Line& line = lines[end];
        const bool prose = line_kind(line.text) == LineKind::prose;
        if (prose && line.ending == Ending::closed && line.words >= kShortestSentence) return end;
        const bool point = prose && line.ending == Ending::open && line.words <= kLongestPoint &&
                           !line.text.ends_with(":");
        if (!point) return first;
        ++end;
    }
    return first;
}

}  // namespace

std::size_t point_mark_size(std::string_view line) { return point_mark(line).size; }

std::optional<std::string_view> said_of_point(const Line& line) {
    const std::size_t bullet = bullet_size(line.text);
    if (bullet == 0 && line.part != ListPart::point) return std::nullopt;
    return line.text.substr(bullet);
}

bool counts_on(std::string_view point, std::string_view next) {
    const PointMark mark = point_mark(point);
    return mark.first != 0 && goes_on(mark, point_mark(next));
}

void find_points(std::vector<Line>& lines) {
    constexpr std::size_t kFewest = 2;
    for (std::size_t i = 0; i + kFewest < lines.size(); ++i) {
        const std::size_t first = i + 1;
        if (!is_announcement(lines[i])) continue;
        std::size_t end = end_of_counted(lines, first);
        if (end == first) end = end_of_unmarked(lines, first);
        if (end < first + kFewest) continue;
        lines[i].part = ListPart::announcement;
        for (std::size_t point = first; point < end; ++point)
            lines[point].part = ListPart::point;
        i = end - 2;  // the last point may announce others
    }
}

}  // namespace nashra
