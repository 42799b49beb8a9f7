// Days and years in Arabic.
#include <algorithm>
#include <array>

#include "spoken/arabic_case.h"
#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/small_number.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMonths = {"يَنَايِر"sv,  "فِبْرَايِر"sv, "مَارِس"sv,   "أَبْرِيل"sv,
                                "مَايُو"sv,   "يُونْيُو"sv,  "يُولْيُو"sv,  "أَغُسْطُس"sv,
                                "سِبْتَمْبِر"sv, "أُكْتُوبَر"sv, "نُوفَمْبِر"sv, "دِيسَمْبِر"sv};
// The moon's months: of a year between 1300 and 1500.
constexpr std::array kMoons = {"مُحَرَّم"sv,         "صَفَر"sv,          "رَبِيعٍ الْأَوَّل"sv, "رَبِيعٍ الْآخِر"sv,
                               "جُمَادَى الْأُولَى"sv, "جُمَادَى الْآخِرَة"sv, "رَجَب"sv,        "شَعْبَان"sv,
                               "رَمَضَان"sv,        "شَوَّال"sv,         "ذِي الْقَعْدَة"sv,  "ذِي الْحِجَّة"sv};

/// "الثاني والعشرين": the day of the month in the genitive, as behind "في" and "يوم".
std::string day_of_month(std::size_t day) { return arabic_ordinal(day, Gender::masculine); }

bool moon_year(std::string_view year) {
    return year.size() == 4 && year >= "1300" && year < "1500";
}

/// "سنة" is feminine, and so are the units of its number: "سنة ألفين وخمس وعشرين".
Gender gender_of_year(std::string_view before) {
    return ends(last_word(before), "سنة") || ends(last_word(before), "السنة") ? Gender::feminine
                                                                              : Gender::masculine;
}

std::string say_year(std::string_view year) {
    return standing_alone(Number{std::string{year}, {}, false}, Gender::masculine, Case::genitive);
}

std::string say_date(std::size_t day, std::size_t month, std::string_view year) {
    const auto& months = moon_year(year) ? kMoons : kMonths;
    auto words = day_of_month(day) + " مِنْ " + std::string{months[month - 1]};
    return year.empty() ? words : words + ' ' + say_year(year);
}

/// "22/2" is a day only where one is announced: "يوم 22/2", "بتاريخ 3/4".
bool announces_day(std::string_view before) {
    return listed(
        "يوم بتاريخ تاريخ ليوم بيوم اليوم مساء صباح فجر ليلة السبت الأحد الاثنين الإثنين الثلاثاء "
        "الأربعاء الخميس الجمعة الموافق"sv,
        last_word(before));
}

/// "في 20 من الشهر", "يوم 12 الجاري": a day whose month is not named.
bool of_this_month(Scanner scan, std::string_view before) {
    if (!scan.space()) return false;
    const auto next = scan.word();
    if (next == "من") {
        scan.space();
        auto of = scan.word();
        if (listed("هذا نفس ذات ذلك"sv, of)) {
            scan.space();
            of = scan.word();
        }
        return listed("الشهر شهر"sv, of) && scan.word_ends();
    }
    const bool month = listed("الجاري الحالي المقبل القادم الماضي المنصرم الفائت منه"sv, next);
    return month && scan.word_ends() && announces_day(before);
}

struct WrittenDate {
    std::string_view first, second, third;
};

/// "22/2/2025", "2025-02-22", "22.2.2025": one sign between all three.
std::optional<WrittenDate> take_date(Scanner& scan) {
    WrittenDate date;
    date.first = scan.digits();
    const auto sign = scan.rest().substr(0, 1);
    if (date.first.empty() || (sign != "/" && sign != "-" && sign != ".")) return std::nullopt;
    scan.literal(sign);
    date.second = scan.digits();
    if (date.second.empty()) return std::nullopt;
    auto ahead = scan;
    if (ahead.literal(sign)) {
        date.third = ahead.digits();
        if (!date.third.empty()) scan = ahead;
    }
    const bool goes_on = scan.rest().substr(0, 1) == sign && sign != ".";
    // "15/3/1446ه": the era's letter (the tatweel of "هـ" is cleaned away).
    auto era = scan;
    const auto letter = era.word();
    const bool ends_here = scan.word_ends() || letter == "ه" || letter == "م";
    if (goes_on || !ends_here || (sign != "/" && date.third.empty())) return std::nullopt;
    return date;
}

/// "ه" (the tatweel of "هـ" is cleaned away), "م"; the word for the year's era, as it agrees.
std::string_view take_era(Scanner& scan, std::string_view before, const Number& year) {
    auto ahead = scan;
    ahead.space();
    const auto era = ahead.word();
    const bool announced = year_word(last_word(before)) || month_name(last_word(before));
    const bool masculine = ends(last_word(before), "عام") || ends(last_word(before), "العام");
    if (era == "ه" && ahead.word_ends()) {
        scan = ahead;
        return masculine ? " هِجْرِيّ" : " هِجْرِيَّة";
    }
    // "1500 م" is metres, and was read as such before.
    const bool four = year.whole.size() == 4;
    if (era != "م" || !ahead.word_ends() || !(announced || four)) return {};
    scan = ahead;
    return masculine ? " مِيلَادِيّ" : " مِيلَادِيَّة";
}

}  // namespace

// "22/2/2025", "2025-02-22" -> "الثاني والعشرين من فبراير ألفين وخمسة وعشرين"; "يوم 22/2".
std::optional<Reading> read_arabic_date(const Written& written) {
    Scanner scan{written.rest()};
    const auto date = take_date(scan);
    if (!date) return std::nullopt;
    const bool year_first = date->first.size() == 4;
    const auto year = year_first ? date->first : date->third;
    auto day = small_number(year_first ? date->third : date->first, 1, 31);
    auto month = small_number(date->second, 1, 31);
    if (!day || !month) return std::nullopt;
    const bool announced = announces_day(written.before());
    if (year.empty() ? !announced : year.size() != 4 && !(year.size() == 2 && announced))
        return std::nullopt;
    if (*month > 12) std::swap(*day, *month);  // "12/31/2025"
    if (*month > 12) return std::nullopt;
    auto words = say_date(*day, *month, year);
    auto era = scan;
    era.space();
    const auto letter = era.word();
    const bool moon = moon_year(year) && letter == "ه";
    if ((moon || (year.size() == 4 && letter == "م")) && era.word_ends()) {
        words += moon ? " هِجْرِيَّة" : " مِيلَادِيَّة";
        scan = era;
    }
    return Reading{scan.at(), std::move(words), joint_behind(written.before())};
}

// "22 فبراير" -> "الثاني والعشرين من فبراير", "من 15 إلى 20 مايو" -> "من الخامس عشر إلى العشرين من
// مايو". Takes the number; the month is read as it stands.
std::optional<Reading> read_arabic_day(const Written& written) {
    Scanner scan{written.rest()};
    const auto day = small_number(scan.digits(), 1, 31);
    if (!day) return std::nullopt;
    const auto day_ends = scan.at();
    const auto joint = joint_behind(written.before());
    if (of_this_month(scan, written.before())) return Reading{day_ends, day_of_month(*day), joint};
    auto ahead = scan;
    Number number;
    const bool joined = take_joined_number(ahead, number);
    if (joined && !small_number(number.whole, 1, 31)) return std::nullopt;
    if (!ahead.space() || !month_name(ahead.word()) || !ahead.word_ends()) return std::nullopt;
    if (!joined) return Reading{scan.at(), day_of_month(*day) + " مِنْ", joint};
    scan.space();
    if (!scan.dash()) return Reading{day_ends, day_of_month(*day), joint};
    scan.space();
    return Reading{scan.at(), day_of_month(*day) + " إِلَى ", joint};
}

// "موسم 2023/2024", "2023/24": both years, the sign between is silent.
std::optional<Reading> read_arabic_years(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (first.size() != 4 || first < "1900" || first >= "2100") return std::nullopt;
    const bool season = starts(last_word(written.before()), "موسم") ||
                        starts(last_word(written.before()), "الموسم");
    if (!scan.literal("/") && !(season && scan.dash())) return std::nullopt;
    const auto second = scan.digits();
    const bool next = second.size() == 4 ? second > first && second < "2100" : second.size() == 2;
    if (!next || !scan.word_ends() || glyph_at(scan.rest(), 0).code == U'/') return std::nullopt;
    return Reading{scan.at(), say_year(first) + ' ' + say_year(second),
                   joint_behind(written.before())};
}

// "عام 2025" -> "عام ألفين وخمسة وعشرين", "1446هـ" -> "ألف وأربعمئة وستة وأربعون هجرية", "حرب
// 1967".
std::optional<Reading> read_arabic_year(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number || !number->plain() || !is_quantity(*number)) return std::nullopt;
    const auto before = written.before();
    const auto gender = gender_of_year(before);
    const auto joint = joint_behind(before);
    const auto era = take_era(scan, before, *number);
    if (!era.empty())
        return Reading{
            scan.at(),
            standing_alone(*number, gender, case_behind(before, Follows::year)) + std::string{era},
            joint};
    const auto last = last_word(before);
    const bool four = number->whole.size() == 4;
    const bool announced = year_word(last) || month_name(last);
    const bool of_today = four && number->whole >= "1900" && number->whole < "2100" &&
                          number->whole != "2000" && counted_word(scan.rest()).empty();
    if (!scan.word_ends() || !((announced && four) || of_today)) return std::nullopt;
    const auto c = announced ? Case::genitive : case_of_year(before);
    return Reading{scan.at(), standing_alone(*number, gender, c), joint};
}

}  // namespace nashra
