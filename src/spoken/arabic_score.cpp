// The results of matches in Arabic: they are no ranges.
#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_name.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostGoals = 2;  // digits
constexpr int kWordsBack = 8;  // "فاز الأهلي المصري على ضيفه الزمالك 3-2"
constexpr std::size_t kBytesBack = 160;

/// "فاز", "فازت", "بالفوز", "خسارته", "تعادل": whether a word holds the stem of a result.
bool result_word(std::string_view word) {
    constexpr std::array kStems = {"فاز"sv,   "فوز"sv,   "خسر"sv,      "خسارة"sv,  "تعادل"sv,
                                   "هزيم"sv,  "تغلب"sv,  "انتصر"sv,    "بنتيجة"sv, "النتيجة"sv,
                                   "ركلات"sv, "أهداف"sv, "المباراة"sv, "تقدم"sv,   "الشوط"sv,
                                   "سحق"sv,   "هزم"sv};
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

struct Result {
    Number first, second;
};

/// "3-2", "3 - 2", "3-صفر".
std::optional<Result> take_result(Scanner& scan) {
    Result result;
    result.first.whole = scan.digits();
    scan.space();
    if (!scan.dash()) return std::nullopt;
    scan.space();
    result.second.whole = scan.digits();
    auto nil = scan;
    if (result.second.whole.empty() && nil.word() == "صفر") {
        result.second.whole = "0";
        scan = nil;
    }
    for (const auto& goals : {result.first.whole, result.second.whole}) {
        if (goals.empty() || goals.size() > kMostGoals) return std::nullopt;
    }
    if (!is_quantity(result.first) || !is_quantity(result.second)) return std::nullopt;
    return result;
}

/// What stands before the digits that end here: "6-" of "6-4"; the same without any.
std::string_view without_digits(std::string_view text) {
    while (!text.empty() && text.back() >= '0' && text.back() <= '9')
        text.remove_suffix(1);
    return text;
}

/// "6-4 و", "6-7 (": a list of results goes on behind the first one. What stands before that;
/// nothing without one.
std::optional<std::string_view> before_listed_result(std::string_view before) {
    for (const auto joint : {"("sv, "و"sv, ","sv, " "sv, ")"sv, ","sv, "،"sv}) {
        if (ends(before, joint)) before.remove_suffix(joint.size());
        while (ends(before, " "))
            before.remove_suffix(1);
    }
    const auto second = without_digits(before);
    if (second.size() == before.size() || !ends(second, "-")) return std::nullopt;
    const auto first = without_digits(second.substr(0, second.size() - 1));
    if (first.size() + 1 == second.size() || before.size() - first.size() > 2 * kMostGoals + 1)
        return std::nullopt;
    return first;
}

/// "ريال مدريد 2-1 برشلونة", "الأهلي 2 - 1 الزمالك".
bool between_names(std::string_view before, std::string_view next) {
    const auto own = last_word(before);
    const bool known = known_name(own) || known_name(next);
    return known && (known_name(own) || starts(own, "ال")) &&
           (known_name(next) || starts(next, "ال"));
}

/// A range goes upwards: "6-4" is a result, but for what is numbered by parts.
bool goes_down(const Result& result, std::string_view before) {
    constexpr std::uint64_t kMost = 20;
    const auto word = bare(last_word(before));
    const bool part = listed(
        "المادة البند الفقرة الفصل القرار القانون رقم الرقم طراز الآية الشكل الجدول فقرة مادة "
        "بوينغ إيرباص"sv,
        word);
    const auto first = value_of(result.first);
    return !part && glyph_at(word, 0).code != U'-' && first <= kMost &&
           first > value_of(result.second);
}

bool in_list_of_results(std::string_view before) {
    constexpr int kMostBefore = 6;
    for (int i = 0; i < kMostBefore; ++i) {
        const auto first = before_listed_result(before);
        if (!first) return false;
        Scanner scan{before.substr(first->size())};
        const auto result = take_result(scan);
        if (!result) return false;
        if (behind_result(*first) || goes_down(*result, *first)) return true;
        before = *first;
    }
    return false;
}

}  // namespace

// "فازت 3-2" -> "فازت ثلاثة مقابل اثنين"; "فاز في 3-5 دقائق" is a range of minutes.
std::optional<Reading> read_arabic_score(const Written& written) {
    const auto previous = glyph_before(written.text, written.at);
    const bool joined = is_proclitic(attached(written.before()));  // "6-4 و7-5"
    if ((previous.spoken() && !joined) || previous.code == U'-') return std::nullopt;
    Scanner scan{written.rest()};
    const auto result = take_result(scan);
    if (!result || !scan.word_ends()) return std::nullopt;
    const auto sign = glyph_at(scan.rest(), 0).code;
    if (sign == U'-' || sign == U'%' || sign == U'/') return std::nullopt;
    auto ahead = scan;
    ahead.literal(")");
    ahead.space();
    const auto next = ahead.word();
    const bool kicks = next == "بركلات" || next == "بضربات";
    const bool counts = !counted_word(scan.rest()).empty() && next != "أمام" && next != "لصالح";
    const auto before = written.before();
    const bool told = behind_result(before) || between_names(before, next) ||
                      in_list_of_results(before) || goes_down(*result, before);
    if (!kicks && (counts || !told)) return std::nullopt;
    return Reading{scan.at(),
                   standing_alone(result->first, Gender::masculine, Case::pausal) + " مُقَابِل " +
                       standing_alone(result->second, Gender::masculine, Case::genitive),
                   joint_behind(before)};
}

}  // namespace nashra
