// Dates in numbers, decades and spans of years in English. Months by name: english_month.cpp.
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

constexpr std::array kEras = {"A.D."sv, "A.D"sv,  "AD"sv,   "B.C.E."sv, "B.C.E"sv,
                              "BCE"sv,  "B.C."sv, "B.C"sv,  "BC"sv,     "C.E."sv,
                              "C.E"sv,  "CE"sv,   "A.H."sv, "AH"sv};

std::string decade(std::string_view tens) {
    if (tens == "00") return "hundreds";
    if (tens == "10") return "tens";
    return english_plural(english_cardinal(tens));
}

std::string day_first(std::string_view day, std::string_view month) {
    return "the " + english_ordinal(day) + " of " + std::string{month};
}

std::string month_first(std::string_view day, std::string_view month) {
    return std::string{month} + ' ' + english_ordinal(day);
}

/// The three numbers of "22/2/2025" and the sign between them; 0 when there are not three.
struct Numbers {
    std::string_view first, second, third;
    char sign = 0;
};

Numbers take_numbers(Scanner& scan) {
    Numbers numbers;
    numbers.first = scan.digits();
    for (const auto sign : {"-"sv, "/"sv, "."sv}) {
        if (scan.literal(sign)) numbers.sign = sign.front();
    }
    if (numbers.first.empty() || numbers.sign == 0) return {};
    numbers.second = scan.digits();
    if (!scan.literal(std::string_view{&numbers.sign, 1})) return {};
    numbers.third = scan.digits();
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on = (next == "-" || next == "/" || next == "." || next == ",") &&
                         glyph_at(scan.rest(), 1).digit();
    if (numbers.second.empty() || numbers.third.empty() || !scan.word_ends() || goes_on) return {};
    return numbers;
}

/// "11/17/05": a year of two digits only where slashes make it a date.
std::string year_of(const Numbers& numbers) {
    if (sounds_like_year(numbers.third)) return english_year(numbers.third);
    const bool two = numbers.sign == '/' && numbers.third.size() == 2 && numbers.first.size() <= 2;
    if (!two) return {};
    if (numbers.third == "00") return "two thousand";
    return numbers.third.front() == '0' ? english_digits(numbers.third)
                                        : english_cardinal(numbers.third);
}

/// "since 1/24", "on 2/22": the month first, and only behind these words.
std::optional<Reading> read_month_and_day(const Written& written) {
    constexpr std::array kBefore = {
        "on"sv,  "since"sv,  "until"sv,   "till"sv,     "dated"sv,     "mon"sv,   "monday"sv,
        "tu"sv,  "tue"sv,    "tuesday"sv, "wed"sv,      "wednesday"sv, "thu"sv,   "thursday"sv,
        "fri"sv, "friday"sv, "sat"sv,     "saturday"sv, "sun"sv,       "sunday"sv};
    Scanner scan{written.rest()};
    const auto month = month_number(scan.digits());
    if (month.empty() || !scan.literal("/")) return std::nullopt;
    const auto day = scan.digits();
    if (!day_of_month(day) || !scan.word_ends() || scan.rest().substr(0, 1) == "/")
        return std::nullopt;
    if (!word_before(written, kBefore, 1)) return std::nullopt;
    return Reading{scan.at(), month_first(day, month)};
}

}  // namespace

// "2025-01-15", "11/17/2005" -> "November seventeenth, two thousand five"; "22/2/2025" -> "the
// twenty second of February, twenty twenty five".
std::optional<Reading> read_english_date(const Written& written) {
    Scanner scan{written.rest()};
    const auto numbers = take_numbers(scan);
    if (numbers.sign == 0) return read_month_and_day(written);
    if (sounds_like_year(numbers.first)) {
        const auto month = month_number(numbers.second);
        if (month.empty() || !day_of_month(numbers.third)) return std::nullopt;
        return Reading{scan.at(),
                       month_first(numbers.third, month) + ", " + english_year(numbers.first)};
    }
    const auto year = year_of(numbers);
    if (year.empty()) return std::nullopt;
    // The month first, as Americans write it; the day first with dots, and where it is no month.
    const auto month = month_number(numbers.first);
    if (!month.empty() && numbers.sign != '.' && day_of_month(numbers.second))
        return Reading{scan.at(), month_first(numbers.second, month) + ", " + year};
    const auto second = month_number(numbers.second);
    if (second.empty() || !day_of_month(numbers.first)) return std::nullopt;
    return Reading{scan.at(), day_first(numbers.first, second) + ", " + year};
}

// "1990s" -> "nineteen nineties", "the '90s", "mid-80s", "over-65s".
std::optional<Reading> read_english_decade(const Written& written) {
    Scanner scan{written.rest()};
    const bool apostrophe = scan.literal("'");
    const auto digits = scan.digits();
    const bool four = digits.size() == 4 && !apostrophe && sounds_like_year(digits);
    const bool two = digits.size() == 2;
    if ((!four && !two) || digits.back() != '0') return std::nullopt;
    if (four && !scan.literal("'")) scan.space();  // "1980's", "1980 s"
    if (!scan.literal("s") || !scan.word_ends()) return std::nullopt;
    if (glyph_at(scan.rest(), 0).code == U'\'') return std::nullopt;
    auto words = two ? decade(digits)
                 : digits == "2000"
                     ? "two thousands"
                     : english_cardinal(digits.substr(0, 2)) + ' ' + decade(digits.substr(2));
    // "1960s-70s"
    auto ahead = scan;
    if (ahead.dash()) {
        auto next = ahead;
        next.literal("'");
        if (!next.digits().empty() && next.literal("s") && next.word_ends()) {
            words += " to ";
            scan = ahead;
        }
    }
    return Reading{scan.at(), words};
}

// "mid-2021" -> "mid twenty twenty one". Takes the word and the dash.
std::optional<Reading> read_english_part_of_year(const Written& written) {
    constexpr std::array kParts = {"mid"sv, "early"sv, "late"sv, "pre"sv, "post"sv};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto part = scan.word();
    if (!scan.dash() || !listed(kParts, lowered(part))) return std::nullopt;
    auto year = scan;
    if (!sounds_like_year(year.digits()) || !year.word_ends()) return std::nullopt;
    return Reading{scan.at(), std::string{part} + ' '};
}

// "2014–2016" -> "twenty fourteen to twenty sixteen", "2023-24" -> "... to twenty four", "2023/24"
// -> "twenty twenty three twenty four".
std::optional<Reading> read_english_years(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (!sounds_like_year(first)) return std::nullopt;
    const bool slash = scan.literal("/");
    if (!slash && !scan.dash()) return std::nullopt;
    for (const auto now : {"present"sv, "now"sv, "today"sv}) {
        if (!slash && scan.literal(now) && scan.word_ends())
            return Reading{scan.at(), english_year(first) + " to " + std::string{now}};
    }
    // "Dec 2023-Jan 2024"
    if (auto month = scan; !slash && !english_month(month.word()).empty() && month.word_ends())
        return Reading{scan.at(), english_year(first) + " to "};
    const auto second = scan.digits();
    const bool year = sounds_like_year(second) && second > first;
    const bool next = second.size() == 2 && second > first.substr(2);
    const auto behind = scan.rest().substr(0, 1);
    if ((!year && !next) || !scan.word_ends() || behind == "/") return std::nullopt;
    if (behind == "-" && glyph_at(scan.rest(), 1).digit()) return std::nullopt;
    const auto then = next && second.front() == '0' ? "oh " + english_cardinal(second)
                      : year                        ? english_year(second)
                                                    : english_cardinal(second);
    return Reading{scan.at(),
                   english_year(first) + std::string{slash ? " " : dash_words(written)} + then};
}

// "340 A.D." -> "three forty A D", "44 BC" -> "forty four B C".
std::optional<Reading> read_english_era(const Written& written) {
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits.empty() || digits.size() > 4 || digits.front() == '0') return std::nullopt;
    scan.space();
    for (const auto era : kEras) {
        auto ahead = scan;
        if (!ahead.literal(era) || !ahead.word_ends()) continue;
        std::string letters;
        for (const char c : era) {
            if (c != '.') letters += c;
        }
        // "508" is five oh eight, "340" three forty.
        const bool zero = digits.size() == 3 && digits[1] == '0' && digits[2] != '0';
        auto words = digits.size() > 2 ? english_model(digits) : english_cardinal(digits);
        if (zero) {
            words =
                english_cardinal(digits.substr(0, 1)) + " oh " + english_cardinal(digits.substr(2));
        }
        return Reading{ahead.at() - (dot_ends_sentence(written, ahead.at()) ? 1 : 0),
                       words + ' ' + spelled(letters)};
    }
    return std::nullopt;
}

}  // namespace nashra
