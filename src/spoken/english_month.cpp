// Dates with the month by name, weekdays, and the parts of business years in English.
#include <array>

#include "spoken/english_calendar.h"
#include "spoken/english_context.h"
#include "spoken/english_letters.h"
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
constexpr std::array kWeekdays = {"Monday"sv, "Tuesday"sv,  "Wednesday"sv, "Thursday"sv,
                                  "Friday"sv, "Saturday"sv, "Sunday"sv};

std::size_t value_of(std::string_view digits) {
    std::size_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::size_t>(digit - '0');
    return value;
}

void take_ordinal_ending(Scanner& scan) {
    for (const auto ending : {"st"sv, "nd"sv, "rd"sv, "th"sv}) {
        if (scan.literal(ending)) return;
    }
}

/// ", 2023" or " 2023" behind a day.
std::string take_year(Scanner& scan) {
    auto ahead = scan;
    const bool comma = ahead.literal(",");
    if (!ahead.space() && !comma && !ahead.literal("-")) return {};
    const auto year = ahead.digits();
    if (!sounds_like_year(year) || !ahead.word_ends()) return {};
    scan = ahead;
    return ", " + english_year(year);
}

/// "-8" behind "Jan. 6": the last day.
std::string take_last_day(Scanner& scan) {
    auto ahead = scan;
    const bool to = ahead.literal(" to ");  // "Mar 3 to 5"
    if (!to && !ahead.dash()) return {};
    const auto day = ahead.digits();
    if (!day_of_month(day)) return {};
    take_ordinal_ending(ahead);
    if (!ahead.word_ends() || ahead.rest().substr(0, 1) == "-") return {};
    // "rose on Mar 3 to 5 percent"
    if (to && !ahead.rest().empty() && glyph_at(ahead.rest(), 0).code != U',' &&
        glyph_at(ahead.rest(), 0).code != U'.')
        return {};
    if (to && glyph_at(ahead.rest(), 1).digit()) return {};
    scan = ahead;
    return " to " + english_ordinal(day);
}

/// " - July 4" behind "June 3".
bool another_date_follows(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    if (!ahead.dash()) return false;
    ahead.space();
    auto month = ahead;
    if (english_month(month.word()).empty()) return false;
    scan = ahead;
    return true;
}

// "25 July 2012" -> "the twenty fifth of July, twenty twelve"; "6-8 May".
std::optional<Reading> read_day_and_month(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (!day_of_month(first)) return std::nullopt;
    take_ordinal_ending(scan);
    auto last = take_last_day(scan);
    if (!last.empty()) last.insert(4, "the ");
    if (!scan.space()) return std::nullopt;
    scan.literal("of ");
    const auto written_month = scan.word();
    const auto month = english_month(written_month);
    if (month.empty() || !scan.word_ends()) return std::nullopt;
    if (written_month.size() < month.size() && glyph_at(scan.rest(), 1).size > 0) scan.literal(".");
    const bool article = lowered(last_word(written.before())) == "the";
    auto words = (article ? "" : "the ") + english_ordinal(first) + last + " of ";
    words += month;
    words += take_year(scan);
    return Reading{scan.at(), words};
}

/// "in Feb. 2025", "last Sept", "Oct.": the month alone. "Mar", "Jun" and "Dec" without a dot are
/// names as well, "Jan" and "Mar" first of all.
std::optional<Reading> read_month_alone(const Written& written, std::string_view word,
                                        std::string_view month) {
    constexpr std::array kClear = {"Feb"sv, "Aug"sv, "Sept"sv, "Oct"sv, "Nov"sv};
    if (word.size() == month.size() || all_capitals(word)) return std::nullopt;
    Scanner scan{written.rest()};
    scan.word();
    const bool dot = scan.literal(".");
    if (dot && word == "dec" && glyph_at(last_word(written.before()), 0).digit())
        return Reading{scan.at() - (dot_ends_sentence(written, scan.at()) ? 1 : 0),
                       "declared"};  // "312-8 dec."
    auto year = scan;
    const bool dated =
        year.space() && (year.literal("'") || sounds_like_year(year.digits())) && year.word_ends();
    // "mid-Jan", and the end of "Jan-Mar"
    constexpr std::array kParts = {"mid"sv, "early"sv, "late"sv, "to"sv};
    const auto joint = glyph_before(written.text, written.at);
    const auto before = lowered(last_word(written.before().substr(
        0, joint.code == U'-' || joint.code == 0x2013 ? written.at - joint.size : 0)));
    const bool part = listed(kParts, before) || !english_month(before).empty();
    if (!dot && !dated && !part && !listed(kClear, word)) return std::nullopt;
    if (scan.rest().substr(0, 1) == "-" && !dot) return std::nullopt;
    return Reading{scan.at() - (dot && dot_ends_sentence(written, scan.at()) ? 1 : 0),
                   std::string{month}};
}

/// "in August 1,500 people", "in June 20 were killed": a number that belongs to what follows.
bool counts_people(const Written& written, const Scanner& behind_day) {
    constexpr std::array kCounted = {
        "people"sv, "were"sv,     "men"sv,  "women"sv,     "children"sv, "others"sv, "have"sv,
        "more"sv,   "soldiers"sv, "died"sv, "civilians"sv, "of"sv,       "percent"sv};
    auto group = behind_day;
    if (group.literal(",")) {
        const auto digits = group.digits();
        return !digits.empty() && !sounds_like_year(digits);
    }
    return lowered(last_word(written.before())) == "in" &&
           word_behind(written, behind_day.at(), kCounted, 1);
}

}  // namespace

std::string_view english_month(std::string_view word) {
    if (word.size() < 3) return {};
    if (alike(word, "sept")) return kMonths[8];
    for (const auto month : kMonths) {
        if (word.size() != 3 && word.size() != month.size()) continue;
        if (!alike(word, month.substr(0, word.size()))) continue;
        const bool verb = month == "March" || month == "May";
        return verb && !glyph_at(word, 0).upper() ? std::string_view{} : month;
    }
    return {};
}

std::string_view english_weekday(std::string_view word) {
    if (alike(word, "tues")) return kWeekdays[1];
    if (alike(word, "thurs") || alike(word, "thur")) return kWeekdays[3];
    for (const auto day : kWeekdays) {
        if ((word.size() == 3 || word == "Tu" || word == "Th") &&
            alike(word, day.substr(0, word.size())))
            return day;
    }
    return {};
}

bool day_of_month(std::string_view digits) {
    if (digits.empty() || digits.size() > 2) return false;
    return value_of(digits) >= 1 && value_of(digits) <= 31;
}

std::string_view month_number(std::string_view digits) {
    if (!day_of_month(digits) || value_of(digits) > 12) return {};
    return kMonths[value_of(digits) - 1];
}

// "Jan. 6, 2021" -> "January sixth, twenty twenty one"; "25 July"; "Feb. 2025".
std::optional<Reading> read_english_month(const Written& written) {
    if (glyph_at(written.text, written.at).digit()) return read_day_and_month(written);
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    const auto month = english_month(word);
    if (month.empty()) return std::nullopt;
    // "Jan-Mar", "July-September"
    if (auto ahead = scan;
        ahead.dash() && !english_month(ahead.word()).empty() && ahead.word_ends()) {
        scan.dash();
        return Reading{scan.at(), std::string{month} + " to "};
    }
    const bool dot = scan.literal(".");
    const bool joint = scan.space() || dot || scan.literal("-");
    const auto day = scan.digits();
    auto words = std::string{month} + ' ';
    if (!joint || !day_of_month(day)) return read_month_alone(written, word, month);
    take_ordinal_ending(scan);
    const auto next = scan.rest().substr(0, 1);
    const bool decimal = (next == "." || next == ":") && glyph_at(scan.rest(), 1).digit();
    if (!scan.word_ends() || next == "%" || decimal || counts_people(written, scan))
        return std::nullopt;
    words += english_ordinal(day) + take_last_day(scan) + take_year(scan);
    if (another_date_follows(scan)) words += " to ";
    return Reading{scan.at(), words};
}

namespace {

/// "on Mon.", "Tues. & Thurs.": the dot makes a day of it where "Sun" and "Sat" are no words.
bool shortened_day(const Written& written, std::string_view word, std::size_t end) {
    constexpr std::array kBefore = {"on"sv,    "last"sv,    "next"sv,  "every"sv, "this"sv,
                                    "until"sv, "by"sv,      "since"sv, "each"sv,  "from"sv,
                                    "till"sv,  "through"sv, "late"sv,  "early"sv, "before"sv};
    constexpr std::array kWords = {"Sun"sv, "Sat"sv, "Wed"sv, "Th"sv, "Tu"sv};
    const auto behind = next_word(written, end);
    const bool part = behind == "night" || behind == "morning" || behind == "evening";
    if (!listed(kWords, word) || part || word_before(written, kBefore, 1)) return true;
    const auto before = glyph_before(written.text, written.at).code;
    return before == U'-' || before == 0x2013;
}

}  // namespace

// "Mon-Fri" -> "Monday to Friday", "Tues., Jan. 3", "(Thurs)": where nothing else can be meant.
std::optional<Reading> read_english_weekday(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    if (word.size() > 5 || !capitalised(word)) return std::nullopt;
    const auto day = english_weekday(word);
    if (day.empty()) return std::nullopt;
    const auto span = scan.at();
    if (scan.dash() && !english_weekday(scan.word()).empty() && scan.word_ends()) {
        Scanner first{written.rest().substr(span)};
        first.dash();
        return Reading{span + first.at(), std::string{day} + " to "};
    }
    const auto before = glyph_before(written.text, written.at);
    scan = Scanner{written.rest().substr(span)};
    const bool dot = scan.literal(".");
    if (dot && scan.dash() && !english_weekday(scan.word()).empty())  // "Sun.-Thurs."
        return Reading{span + 2, std::string{day} + " to "};
    scan = Scanner{written.rest().substr(span)};
    scan.literal(".");
    const auto length = span + scan.at();
    if (dot && shortened_day(written, word, length))
        return Reading{length - (dot_ends_sentence(written, length) ? 1 : 0), std::string{day}};
    scan.literal(",");
    if (!scan.space()) {
        const bool last_of_span = before.code == U'-' || before.code == 0x2013;
        if (!last_of_span) return std::nullopt;
        return Reading{span, std::string{day}};
    }
    scan.literal("(");
    auto month = scan;
    const bool date = glyph_at(scan.rest(), 0).digit() || !english_month(month.word()).empty();
    if (!date) return std::nullopt;
    return Reading{length, std::string{day}};
}

namespace {

/// The year of "2Q22", "H1 2024": in words, "" without one.
std::string take_business_year(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    ahead.literal("'");
    const auto digits = ahead.digits();
    const bool two = digits.size() == 2 && ahead.at() == scan.at() + 2;
    if ((!sounds_like_year(digits) && !two) || !ahead.word_ends()) return {};
    scan = ahead;
    return two ? english_cardinal(digits) : english_year(digits);
}

}  // namespace

// "2Q22" -> "the second quarter of twenty two", "3Q" -> "the third quarter", "H1 2024" -> "the
// first half of twenty twenty four". "Q3" stays what people say: "Q three".
std::optional<Reading> read_english_business_year(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const bool half_first = scan.literal("H");
    const auto number = scan.rest().substr(0, 1);
    const bool known = number == "1" || number == "2" || number == "3" || number == "4";
    if (!known || !scan.literal(number)) return std::nullopt;
    const bool quarter = !half_first && scan.literal("Q");
    const bool half = half_first || (!quarter && scan.literal("H"));
    if ((!quarter && !half) || (half && number > "2")) return std::nullopt;
    const auto year = take_business_year(scan);
    if (!scan.word_ends() || (half_first && year.empty())) return std::nullopt;
    // "its 3Q profit", "Apple's 3Q profit"
    constexpr std::array kDeterminers = {"the"sv, "a"sv, "its"sv, "their"sv, "our"sv, "s"sv};
    const bool determined = listed(kDeterminers, lowered(last_word(written.before())));
    auto words = (determined ? "" : "the ") + english_ordinal(number);
    words += quarter ? " quarter" : " half";
    if (!year.empty()) words += " of " + year;
    return Reading{scan.at(), words};
}

}  // namespace nashra
