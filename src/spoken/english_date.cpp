// Dates, decades, spans of years and clock times in English.
#include <algorithm>
#include <array>

#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMonths = {"January"sv,   "February"sv, "March"sv,    "April"sv,
                                "May"sv,       "June"sv,     "July"sv,     "August"sv,
                                "September"sv, "October"sv,  "November"sv, "December"sv};

std::string lowered(std::string_view word) {
    std::string result{word};
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// "January", "Jan", "jan", "SEPT": the whole name; empty for anything else. "may" and "march" in
/// lower case are verbs unless a number stands beside them, which every caller asks for.
std::string_view month_of(std::string_view word) {
    const auto small = lowered(word);
    if (small == "sept") return kMonths[8];
    for (const auto month : kMonths) {
        const auto name = lowered(month);
        if (small == name || (small.size() == 3 && name.substr(0, 3) == small)) return month;
    }
    return {};
}

bool day_of_month(std::string_view digits) {
    if (digits.empty() || digits.size() > 2) return false;
    const auto value =
        digits.size() == 2 ? (digits[0] - '0') * 10 + (digits[1] - '0') : digits[0] - '0';
    return value >= 1 && value <= 31;
}

std::string_view month_number(std::string_view digits) {
    if (!day_of_month(digits)) return {};
    const auto value =
        digits.size() == 2 ? (digits[0] - '0') * 10 + (digits[1] - '0') : digits[0] - '0';
    return value <= 12 ? kMonths[static_cast<std::size_t>(value - 1)] : std::string_view{};
}

void take_ordinal_ending(Scanner& scan) {
    for (const auto ending : {"st"sv, "nd"sv, "rd"sv, "th"sv}) {
        if (scan.literal(ending)) return;
    }
}

/// ", 2023" or " 2023" behind a day.
std::string take_year(Scanner& scan) {
    auto ahead = scan;
    ahead.literal(",");
    if (!ahead.space() && !ahead.literal("-")) return {};
    const auto year = ahead.digits();
    if (!sounds_like_year(year) || !ahead.word_ends()) return {};
    scan = ahead;
    return ", " + english_year(year);
}

/// "a.m.", "AM", "pm", and a time zone is left as it stands.
std::string_view take_half_day(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    for (const auto written : {"a.m."sv, "a.m"sv, "am"sv, "A.M."sv, "AM"sv, "A.M"sv}) {
        auto end = ahead;
        if (!end.literal(written) || !end.word_ends()) continue;
        scan = end;
        return " A M";
    }
    for (const auto written : {"p.m."sv, "p.m"sv, "pm"sv, "P.M."sv, "PM"sv, "P.M"sv}) {
        auto end = ahead;
        if (!end.literal(written) || !end.word_ends()) continue;
        scan = end;
        return " P M";
    }
    return {};
}

bool before_sixty(std::string_view digits) { return digits.size() == 2 && digits[0] < '6'; }

std::string say_minutes(std::string_view minutes) {
    if (minutes == "00") return {};
    return (minutes[0] == '0' ? " oh " : " ") + english_cardinal(minutes);
}

std::string count(std::string_view digits, std::string_view unit) {
    const bool one = digits == "1" || digits == "01";
    return english_cardinal(digits) + ' ' + std::string{unit} + (one ? "" : "s");
}

std::string decade(std::string_view tens) {
    if (tens == "00") return "hundreds";
    if (tens == "10") return "tens";
    return english_plural(english_cardinal(tens));
}

// "1:02:03" -> "one hour two minutes and three seconds".
std::optional<Reading> read_duration(const Written& written) {
    Scanner scan{written.rest()};
    const auto hours = scan.digits();
    if (hours.empty() || hours.size() > 2 || !scan.literal(":")) return std::nullopt;
    const auto minutes = scan.digits();
    if (!before_sixty(minutes) || !scan.literal(":")) return std::nullopt;
    const auto seconds = scan.digits();
    if (!before_sixty(seconds) || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), count(hours, "hour") + ' ' + count(minutes, "minute") + " and " +
                                  count(seconds, "second")};
}

// "3h 25m", "3h25m10s" -> "three hours twenty five minutes ten seconds"; "25m" alone is metres.
std::optional<Reading> read_short_duration(const Written& written) {
    struct Part {
        std::string_view letter, unit;
    };
    static constexpr std::array kParts = {Part{"h", "hour"}, Part{"m", "minute"},
                                          Part{"s", "second"}};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    std::string words;
    for (const auto& part : kParts) {
        auto ahead = scan;
        ahead.space();
        const auto digits = ahead.digits();
        if (digits.empty() || digits.size() > 3 || !ahead.literal(part.letter)) {
            if (words.empty()) return std::nullopt;
            continue;
        }
        const bool ends = ahead.word_ends() || glyph_at(ahead.rest(), 0).digit();
        if (!ends || ahead.rest().substr(0, 1) == "/") continue;
        words += (words.empty() ? "" : " ") + count(digits, part.unit);
        scan = ahead;
    }
    if (words.empty() || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), words};
}

/// "00:30", the hour that nobody calls zero.
std::string say_midnight(std::string_view minutes, std::string_view half) {
    if (!half.empty()) return "twelve" + say_minutes(minutes) + std::string{half};
    if (minutes == "00") return "midnight";
    return minutes == "30" ? "half past midnight" : english_cardinal(minutes) + " past midnight";
}

/// Empty when no clock time stands here.
std::string take_clock(Scanner& scan) {
    auto ahead = scan;
    const auto hour = ahead.digits();
    const bool hours = hour.size() == 1 || (hour.size() == 2 && hour < "25");
    if (!hours) return {};
    std::string_view minutes;
    auto behind = ahead;
    const bool colon = behind.literal(":");
    if (colon || behind.literal(".")) {
        minutes = behind.digits();
        if (!before_sixty(minutes)) return {};
        ahead = behind;
    }
    const auto half = take_half_day(ahead);
    // "1.59" is a time only with "p.m.".
    if ((half.empty() && !colon) || !ahead.word_ends()) return {};
    scan = ahead;
    if (hour == "00" || (hour == "0" && colon))
        return say_midnight(minutes.empty() ? "00"sv : minutes, half);
    auto words = english_cardinal(hour);
    const auto more = minutes.empty() ? std::string{} : say_minutes(minutes);
    if (more.empty() && half.empty()) words += " o'clock";
    return words + more + std::string{half};
}

}  // namespace

// "2025-01-15" and "11/17/2005" -> "November seventeenth, two thousand five".
std::optional<Reading> read_english_date(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    const bool slash = scan.literal("/");
    if (first.empty() || (!slash && !scan.literal("-"))) return std::nullopt;
    const auto second = scan.digits();
    if (second.empty() || !scan.literal(slash ? "/" : "-")) return std::nullopt;
    const auto third = scan.digits();
    if (!scan.word_ends()) return std::nullopt;
    const bool year_first = first.size() == 4;
    const auto year = year_first ? first : third;
    if (!sounds_like_year(year)) return std::nullopt;
    // The month first, as Americans write it; the day first where it cannot be a month.
    auto day = year_first ? third : second;
    auto month = month_number(year_first ? second : first);
    if (month.empty()) {
        day = first;
        month = month_number(second);
    }
    if (month.empty() || !day_of_month(day)) return std::nullopt;
    return Reading{scan.at(),
                   std::string{month} + ' ' + english_ordinal(day) + ", " + english_year(year)};
}

// "Jan. 6, 2021" -> "January sixth, twenty twenty one"; "25 July 2012" -> "the twenty fifth of
// July".
std::optional<Reading> read_english_month(const Written& written) {
    Scanner scan{written.rest()};
    if (const auto first = scan.digits(); !first.empty()) {
        if (!day_of_month(first)) return std::nullopt;
        take_ordinal_ending(scan);
        if (!scan.space()) return std::nullopt;
        scan.literal("of ");
        const auto month = month_of(scan.word());
        if (month.empty()) return std::nullopt;
        auto dot = scan;
        if (dot.literal(".") && !dot.rest().empty()) scan = dot;
        const auto article = last_word(written.before());
        auto words = (article == "the" ? "" : "the ") + english_ordinal(first) + " of ";
        words += month;
        words += take_year(scan);
        return Reading{scan.at(), words};
    }
    const auto month = month_of(scan.word());
    if (month.empty()) return std::nullopt;
    scan.literal(".");
    if (!scan.space() && !scan.literal("-")) return std::nullopt;
    const auto day = scan.digits();
    if (!day_of_month(day)) return std::nullopt;
    take_ordinal_ending(scan);
    if (!scan.word_ends()) return std::nullopt;
    auto words = std::string{month} + ' ' + english_ordinal(day);
    words += take_year(scan);
    return Reading{scan.at(), words};
}

// "1990s" -> "nineteen nineties", "the '90s", "mid-80s".
std::optional<Reading> read_english_decade(const Written& written) {
    Scanner scan{written.rest()};
    const bool apostrophe = scan.literal("'");
    const auto digits = scan.digits();
    const bool four = digits.size() == 4 && !apostrophe && sounds_like_year(digits);
    const bool two = digits.size() == 2;
    if ((!four && !two) || digits.back() != '0') return std::nullopt;
    if (!apostrophe || !scan.rest().empty()) scan.literal(two ? "" : "'");
    if (!scan.literal("s") || !scan.word_ends()) return std::nullopt;
    if (two) return Reading{scan.at(), decade(digits)};
    if (digits == "2000") return Reading{scan.at(), "two thousands"};
    return Reading{scan.at(),
                   english_cardinal(digits.substr(0, 2)) + ' ' + decade(digits.substr(2))};
}

// "mid-2021" -> "mid twenty twenty one". Takes the word and the dash.
std::optional<Reading> read_english_part_of_year(const Written& written) {
    constexpr std::array kParts = {"mid"sv,  "Mid"sv, "early"sv, "Early"sv, "late"sv,
                                   "Late"sv, "pre"sv, "Pre"sv,   "post"sv,  "Post"sv};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto part = scan.word();
    const bool known = std::find(kParts.begin(), kParts.end(), part) != kParts.end();
    if (!known || !scan.dash()) return std::nullopt;
    auto year = scan;
    if (!sounds_like_year(year.digits()) || !year.word_ends()) return std::nullopt;
    return Reading{scan.at(), std::string{part} + ' '};
}

// "2014–2016" -> "twenty fourteen to twenty sixteen", "2023-24" -> "... to twenty four".
std::optional<Reading> read_english_years(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (!sounds_like_year(first) || !scan.dash()) return std::nullopt;
    const auto second = scan.digits();
    const bool year = sounds_like_year(second) && second > first;
    const bool next = second.size() == 2 && second > first.substr(2);
    if ((!year && !next) || !scan.word_ends() || scan.rest().substr(0, 1) == "-")
        return std::nullopt;
    return Reading{scan.at(), english_year(first) + " to " +
                                  (year ? english_year(second) : english_cardinal(second))};
}

// "10:30 a.m." -> "ten thirty A M", "5pm" -> "five P M", "23:00" -> "twenty three o'clock".
std::optional<Reading> read_english_clock(const Written& written) {
    if (auto duration = read_duration(written)) return duration;
    if (auto duration = read_short_duration(written)) return duration;
    Scanner scan{written.rest()};
    auto words = take_clock(scan);
    if (words.empty()) return std::nullopt;
    // "2pm-5pm", "4:00 am - 8:12 pm"
    auto ahead = scan;
    ahead.space();
    if (ahead.dash()) {
        ahead.space();
        auto second = ahead;
        if (!take_clock(second).empty()) return Reading{ahead.at(), words + " to "};
    }
    // At the end of the sentence the dot of "p.m." is also its full stop.
    const bool last = scan.rest().find_first_not_of(" )'") == std::string_view::npos;
    const bool dot = written.rest()[scan.at() - 1] == '.';
    return Reading{scan.at() - (last && dot ? 1 : 0), words};
}

}  // namespace nashra
