#include "source/text_signs.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/chapter_heading.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kSalutations = std::to_array<std::string_view>({
    "dear ", "dearest ", "my dear", "to whom it may concern", "hello ", "hi ", "عزيزي", "عزيزتي",
    "اعزائي", "السيد ", "السيده ", "الساده ", "حضره ", "سعاده ", "معالي ", "الاستاذ ", "الاستاذه ",
    "الاخ ", "الاخت ", "اخي ", "اختي ", "صديقي", "صديقتي", "امي ", "ابي "});

// With which nothing but a letter begins: it need not say farewell.
constexpr auto kSureSalutations = std::to_array<std::string_view>({
    "to whom it may concern", "dear sir", "dear madam", "تحيه طيبه", "تحيه وبعد", "تحيه واحترام", "تحيه وتقدير", "بعد التحيه",
    "السلام عليكم", "اما بعد"});

constexpr auto kClosings = std::to_array<std::string_view>({
    "yours", "sincerely", "best regards", "kind regards", "warm regards", "with kind regards",
    "with best", "regards", "best wishes", "with love", "love,", "all the best", "warmly",
    "faithfully", "your loving", "your friend", "مع خالص", "مع تحيات", "مع التحيه", "مع اطيب",
    "مع فائق", "مع الشكر", "مع محبتي", "مع حبي", "وتفضلوا", "تفضلوا", "والسلام", "المخلص",
    "صديقك", "صديقتك", "ابنك", "ابنتك", "تحياتي", "تقبلوا", "ولكم منا", "ولكم جزيل", "شاكرين", "مع كل الود", "مع المحبه", "مع كامل", "دمتم"});
// clang-format on

template <std::size_t N>
bool starts_with_one_of(const std::array<std::string_view, N>& words, std::string_view line) {
    const std::string label = folded_label(line);
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return label.starts_with(word); });
}

bool starts_with_capital(std::string_view line) {
    const std::size_t letter = line.find_first_not_of("\"'([ ");
    return letter != std::string_view::npos && is_ascii_upper(line[letter]);
}

/// Lines between blank lines.
struct Stanzas {
    std::size_t count = 0;    // of two lines and more
    std::size_t in_them = 0;  // lines
    std::size_t lines = 0;    // of the text
};

Stanzas stanzas_of(const std::vector<Line>& lines) {
    Stanzas stanzas;
    std::size_t size = 0;
    for (const auto& line : lines) {
        ++size;
        ++stanzas.lines;
        if (!line.blank_after) continue;
        if (size >= 2) ++stanzas.count;
        if (size >= 2) stanzas.in_them += size;
        size = 0;
    }
    return stanzas;
}

/// The two halves of a classical Arabic verse are written apart: "... *** ...", or with a gap.
bool is_divided_verse(std::string_view line) {
    constexpr auto kGaps = std::to_array<std::string_view>({"    ", "\t", "***", " * ", "…"});
    return std::any_of(kGaps.begin(), kGaps.end(), [line](auto gap) {
        const std::size_t at = line.find(gap);
        return at != std::string_view::npos && at > line.size() / 4 && at < line.size() * 3 / 4;
    });
}

/// A line that ends with a mark, or below which a sentence goes on with a capital letter.
bool ends_as_verse(const Line& line, const Line& next) {
    constexpr auto kMarks = std::to_array<std::string_view>({",", ";", ":", "،", "؛", "-", "—"});
    const bool marked = line.ending == Ending::closed ||
                        std::any_of(kMarks.begin(), kMarks.end(),
                                    [&](auto mark) { return line.text.ends_with(mark); });
    return marked || starts_with_capital(next.text);
}

/// A page of a site that prints a letter has menus and buttons around it.
bool has_no_buttons(const std::vector<Line>& lines) {
    constexpr std::ptrdiff_t kFew = 2;
    return std::count_if(lines.begin(), lines.end(), [](const Line& line) {
               const LineKind kind = line_kind(line.text);
               return kind == LineKind::navigation || kind == LineKind::share ||
                      kind == LineKind::button || kind == LineKind::legal;
           }) < kFew;
}

}  // namespace

bool is_book(const std::vector<Line>& lines) {
    constexpr std::size_t kManyLines = 200;
    std::size_t chapters = 0;
    std::size_t dividers = 0;  // what only a page of news has
    for (const auto& line : lines) {
        if (line.words > 14) continue;
        if (line.blank_before && chapter_heading(line.text) == ChapterHeading::numbered) {
            ++chapters;
            continue;
        }
        const LineKind kind = line_kind(line.text);
        if (kind == LineKind::section_label || kind == LineKind::newsletter ||
            kind == LineKind::clock)
            ++dividers;
    }
    return chapters > dividers && (chapters >= 2 || lines.size() >= kManyLines);
}

bool is_letter(const std::vector<Line>& lines) {
    constexpr std::size_t kHead = 16;
    constexpr std::size_t kTail = 12;
    constexpr std::size_t kMostWords = 9;
    const auto is_divider = [](const Line& line) {
        const LineKind kind = line_kind(line.text);
        return kind == LineKind::section_label || kind == LineKind::clock;
    };
    const auto greets_surely = [](const Line& line) {
        return line.words <= kMostWords && starts_with_one_of(kSureSalutations, line.text);
    };
    const auto greets = [&](const Line& line) {
        return greets_surely(line) ||
               (line.words <= kMostWords && starts_with_one_of(kSalutations, line.text));
    };
    const auto closes = [](const Line& line) {
        return line.words <= kMostWords && starts_with_one_of(kClosings, line.text);
    };
    if (lines.size() < 3) return false;
    const auto head_end =
        lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), kHead));
    const auto salutation = std::find_if(lines.begin(), head_end, greets);
    if (salutation == head_end || std::any_of(lines.begin(), lines.end(), is_divider)) return false;
    if (std::any_of(salutation, head_end, greets_surely) && has_no_buttons(lines)) return true;
    const auto left = static_cast<std::size_t>(lines.end() - salutation) - 1;
    const auto tail = lines.end() - static_cast<std::ptrdiff_t>(std::min(left, kTail));
    return std::any_of(tail, lines.end(), closes);
}

bool is_poem(const std::vector<Line>& lines) {
    constexpr std::size_t kFewest = 4;
    constexpr std::size_t kMostWords = 14;
    constexpr std::size_t kWidest = 90;  // letters
    const Stanzas stanzas = stanzas_of(lines);
    if (stanzas.lines < kFewest || stanzas.count == 0) return false;
    if (stanzas.in_them * 10 < stanzas.lines * 7) return false;
    std::size_t inside = 0;  // lines with a line below them in the same stanza
    std::size_t verses = 0;
    std::size_t divided = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (count_letters(line.text) > kWidest || line.words > kMostWords) return false;
        const LineKind kind = line_kind(line.text);
        if (kind != LineKind::prose && kind != LineKind::symbol && kind != LineKind::byline)
            return false;
        if (is_divided_verse(line.text)) ++divided;
        if (line.blank_after || i + 1 == lines.size()) continue;
        ++inside;
        if (ends_as_verse(line, lines[i + 1])) ++verses;
    }
    if (divided * 2 > stanzas.lines) return true;
    return stanzas.count >= 2 && verses * 10 >= inside * 6;
}

}  // namespace nashra
