// Days, years and clock times in Arabic.
#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMonths = {"يَنَايِر"sv,  "فِبْرَايِر"sv, "مَارِس"sv,   "أَبْرِيل"sv,
                                "مَايُو"sv,   "يُونْيُو"sv,  "يُولْيُو"sv,  "أَغُسْطُس"sv,
                                "سِبْتَمْبِر"sv, "أُكْتُوبَر"sv, "نُوفَمْبِر"sv, "دِيسَمْبِر"sv};

std::optional<std::size_t> small(std::string_view digits, std::size_t least, std::size_t most) {
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    std::size_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::size_t>(digit - '0');
    if (value < least || value > most) return std::nullopt;
    return value;
}

/// "الثاني والعشرين": the day of the month in the genitive, as behind "في" and "يوم".
std::string day_of_month(std::size_t day) { return arabic_ordinal(day, Gender::masculine); }

/// "الساعة العاشرة", "الساعة الواحدة": the hours are ordered, but for the first.
std::string hour_of_day(std::size_t hour) {
    const auto twelve = (hour + 11) % 12 + 1;
    return twelve == 1 ? "الْوَاحِدَة" : arabic_ordinal(twelve, Gender::feminine);
}

/// Which half of the day "20:30" says; a written one ("مساء") stays, and "10:30" tells nothing.
std::string_view part_of_day(std::size_t hour, std::string_view rest) {
    constexpr std::array kParts = {"صباحا"sv, "مساء"sv, "ظهرا"sv, "ليلا"sv, "فجرا"sv, "عصرا"sv,
                                   "بعد"sv,   "قبل"sv,  "من"sv,   "ص"sv,    "م"sv};
    Scanner scan{rest};
    scan.space();
    const auto next = bare(scan.word());
    if (std::find(kParts.begin(), kParts.end(), next) != kParts.end()) return {};
    if (hour == 0 || hour == 24) return " بَعْدَ مُنْتَصَفِ اللَّيْل";
    if (hour == 12) return " ظُهْرًا";
    if (hour > 12 && hour < 16) return " بَعْدَ الظُّهْر";
    return hour > 12 ? " مَسَاءً"sv : ""sv;
}

std::string minutes_of_hour(std::size_t minutes) {
    if (minutes == 0) return {};
    if (minutes == 15) return "الرُّبْع";
    if (minutes == 30) return "النِّصْف";
    const ArabicNoun minute{"دَقِيقَة", "دَقَائِق", Gender::feminine};
    return counted(Number{std::to_string(minutes), {}, false}, minute, Case::pausal);
}

std::string say_date(std::size_t day, std::size_t month, std::string_view year) {
    return day_of_month(day) + " مِنْ " + std::string{kMonths[month - 1]} + ' ' +
           standing_alone(Number{std::string{year}, {}, false}, Gender::masculine, Case::genitive);
}

bool takes_separator(Scanner& scan) { return scan.literal("/") || scan.literal("-"); }

}  // namespace

// "22/2/2025", "2025-02-22" -> "الثاني والعشرين من فبراير ألفين وخمسة وعشرين".
std::optional<Reading> read_arabic_date(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (first.empty() || first.size() > 4 || !takes_separator(scan)) return std::nullopt;
    const auto second = scan.digits();
    if (second.empty() || second.size() > 2 || !takes_separator(scan)) return std::nullopt;
    const auto third = scan.digits();
    if (!scan.word_ends()) return std::nullopt;
    const bool year_first = first.size() == 4;
    const auto year = year_first ? first : third;
    auto day = small(year_first ? third : first, 1, 31);
    auto month = small(second, 1, 31);
    if (year.size() != 4 || !day || !month) return std::nullopt;
    if (*month > 12) std::swap(*day, *month);  // "12/31/2025"
    if (*month > 12) return std::nullopt;
    return Reading{scan.at(), say_date(*day, *month, year), joint_behind(written.before())};
}

// "22 فبراير" -> "الثاني والعشرين من فبراير". Takes the number; the month is read as it stands.
std::optional<Reading> read_arabic_day(const Written& written) {
    Scanner scan{written.rest()};
    const auto day = small(scan.digits(), 1, 31);
    if (!day) return std::nullopt;
    const auto number_ends = scan.at();
    if (!scan.space() || !month_name(scan.word())) return std::nullopt;
    return Reading{number_ends, day_of_month(*day) + " مِنْ", joint_behind(written.before())};
}

// "الساعة 10:30" -> "الساعة العاشرة والنصف", "20:30" -> "الثامنة والنصف مساء".
std::optional<Reading> read_arabic_clock(const Written& written) {
    Scanner scan{written.rest()};
    const auto hour = small(scan.digits(), 0, 24);
    if (!hour || !scan.literal(":")) return std::nullopt;
    const auto digits = scan.digits();
    const auto minutes = small(digits, 0, 59);
    if (!minutes || digits.size() != 2 || !scan.word_ends()) return std::nullopt;
    auto words = hour_of_day(*hour);
    const auto more = minutes_of_hour(*minutes);
    if (!more.empty()) append_and(words, more);
    const bool midnight = *minutes == 0 && (*hour == 0 || *hour == 24);
    words = midnight ? "مُنْتَصَفَ اللَّيْل" : words + std::string{part_of_day(*hour, scan.rest())};
    return Reading{scan.at(), words, joint_behind(written.before())};
}

// "عام 2025" -> "عام ألفين وخمسة وعشرين", "1446هـ" -> "ألف وأربعمئة وستة وأربعون هجرية".
std::optional<Reading> read_arabic_year(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number || !number->plain() || !is_quantity(*number)) return std::nullopt;
    const auto words = standing_alone(*number, Gender::masculine, case_behind(written.before()));
    auto ahead = scan;
    ahead.space();
    const auto era = ahead.word();  // the tatweel of "هـ" is cleaned away
    const auto joint = joint_behind(written.before());
    if (era == "ه") return Reading{ahead.at(), words + " هِجْرِيَّة", joint};
    if (era == "م" && number->whole.size() == 4)
        return Reading{ahead.at(), words + " مِيلَادِيَّة", joint};
    const auto before = last_word(written.before());
    const bool year = number->whole.size() == 4 && (year_word(before) || month_name(before));
    if (!year) return std::nullopt;
    return Reading{scan.at(), words, joint};
}

}  // namespace nashra
