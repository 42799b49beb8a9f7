// The results of matches in Arabic: they are no ranges.
#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostGoals = 2;  // digits
constexpr int kWordsBack = 8;  // "فاز الأهلي المصري على ضيفه الزمالك 3-2"
constexpr std::size_t kBytesBack = 160;

/// "فاز", "فازت", "بالفوز", "خسارته", "تعادل": whether a word holds the stem of a result.
bool result_word(std::string_view word) {
    constexpr std::array kStems = {"فاز"sv,   "فوز"sv,   "خسر"sv,     "خسارة"sv,  "تعادل"sv,
                                   "هزيم"sv,  "تغلب"sv,  "انتصر"sv,   "بنتيجة"sv, "النتيجة"sv,
                                   "ركلات"sv, "أهداف"sv, "المباراة"sv};
    const auto letters = bare(word);
    return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
        return letters.find(stem) != std::string::npos;
    });
}

/// Whether the clause has told of a result; the words directly before weigh the same as far ones.
bool behind_result(std::string_view before) {
    if (before.size() > kBytesBack) before.remove_prefix(before.size() - kBytesBack);
    for (int i = 0; i < kWordsBack; ++i) {
        const auto word = last_word(before);
        if (word.empty()) {
            // "فازت (3-2)" has a bracket between; a full stop ends the search.
            const auto end = before.find_last_not_of(' ');
            if (end == std::string_view::npos || before[end] != '(') return false;
            before = before.substr(0, end);
            continue;
        }
        if (result_word(word)) return true;
        before = before.substr(0, static_cast<std::size_t>(word.data() - before.data()));
    }
    return false;
}

}  // namespace

// "فازت 3-2" -> "فازت ثلاثة مقابل اثنين"; "فاز في 3-5 دقائق" is a range of minutes.
std::optional<Reading> read_arabic_score(const Written& written) {
    const auto previous = glyph_before(written.text, written.at);
    if (previous.spoken() || previous.code == U'-') return std::nullopt;
    Scanner scan{written.rest()};
    const Number first{std::string{scan.digits()}, {}, false};
    scan.space();
    if (!scan.dash()) return std::nullopt;
    scan.space();
    Number second{std::string{scan.digits()}, {}, false};
    auto nil = scan;  // "3-صفر"
    if (second.whole.empty() && nil.word() == "صفر") {
        second.whole = "0";
        scan = nil;
    }
    for (const auto& goals : {first.whole, second.whole}) {
        if (goals.empty() || goals.size() > kMostGoals) return std::nullopt;
    }
    if (!is_quantity(first) || !is_quantity(second) || !scan.word_ends()) return std::nullopt;
    const auto sign = glyph_at(scan.rest(), 0).code;
    if (sign == U'-' || sign == U'%' || sign == U'/') return std::nullopt;
    auto ahead = scan;
    ahead.literal(")");
    ahead.space();
    const auto next = ahead.word();
    const bool kicks = next == "بركلات" || next == "بضربات";
    const bool counts = !counted_word(scan.rest()).empty() && next != "أمام" && next != "لصالح";
    if (!kicks && (counts || !behind_result(written.before()))) return std::nullopt;
    return Reading{scan.at(), standing_alone(first, Gender::masculine, Case::pausal) + " مُقَابِل " +
                                  standing_alone(second, Gender::masculine, Case::genitive)};
}

}  // namespace nashra
