// Plain numbers, fractions, ordinals, ranges and telephone numbers in English.
#include <algorithm>
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_scale.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Scale {
    std::string_view written;
    std::string_view words;
};
constexpr std::array kScales = {
    Scale{"thousand", "thousand"}, Scale{"million", "million"},   Scale{"billion", "billion"},
    Scale{"trillion", "trillion"}, Scale{"mn", "million"},        Scale{"bn", "billion"},
    Scale{"bln", "billion"},       Scale{"mln", "million"},       Scale{"tn", "trillion"},
    Scale{"trn", "trillion"},      Scale{"hundred", "hundred"},   Scale{"crore", "crore"},
    Scale{"cr", "crore"},          Scale{"lakh", "lakh"},         Scale{"Million", "million"},
    Scale{"Billion", "billion"},   Scale{"Trillion", "trillion"}, Scale{"mil", "million"},
    Scale{"bil", "billion"}};
constexpr std::array kScaleLetters = {
    Scale{"k", "thousand"}, Scale{"K", "thousand"}, Scale{"m", "million"}, Scale{"M", "million"},
    Scale{"b", "billion"},  Scale{"B", "billion"},  Scale{"T", "trillion"}};

/// "1/4": "one quarter"; "31/32" stays with its slash said.
std::string say_fraction(std::string_view above, std::string_view below) {
    const bool one = above == "1";
    auto words = english_cardinal(above) + ' ';
    if (below == "2") return words + (one ? "half" : "halves");
    if (below == "4") return words + (one ? "quarter" : "quarters");
    const auto part = english_ordinal(below);
    return words + (one ? part : part + "s");
}

bool all_zero(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

/// Whether "24/7", "9/11", "50/50" are meant: not parts of a whole.
bool proper_fraction(std::string_view above, std::string_view below) {
    if (below.empty() || below.size() > 5 || above.size() > 5 || all_zero(below)) return false;
    if (above.size() != below.size()) return above.size() < below.size() && above == "1";
    return above < below && below != "1";
}

/// "0063", "007" and long rows of digits are read one by one.
std::string say_number(const Number& number) {
    const bool code = number.plain() && number.whole.size() > 1 && number.whole.front() == '0';
    if (code || (!number.grouped && number.whole.size() > 15)) {
        auto words = english_digits(number.whole);
        return number.fraction.empty() ? words
                                       : words + " point " + english_digits(number.fraction);
    }
    if (number.plain() && sounds_like_year(number.whole)) return english_year(number.whole);
    return english_number(number);
}

}  // namespace

std::string_view take_english_scale(Scanner& scan, ScaleLetters letters) {
    auto ahead = scan;
    const bool space = ahead.space();
    const auto word = ahead.word();
    if (!ahead.word_ends()) return {};
    for (const auto& scale : kScales) {
        if (scale.written != word) continue;
        scan = ahead;
        return scale.words;
    }
    for (const auto& scale : kScaleLetters) {
        if (letters == ScaleLetters::no || space || scale.written != word) continue;
        scan = ahead;
        return scale.words;
    }
    return {};
}

// "2 1/2" -> "two and one half"; "1/4th" -> "one quarter".
std::optional<Reading> read_english_fraction(const Written& written) {
    Scanner scan{written.rest()};
    auto above = scan.digits();
    if (above.empty()) return std::nullopt;
    std::string words;
    auto mixed = scan;
    if (mixed.space()) {
        const auto part = mixed.digits();
        if (!part.empty() && mixed.rest().substr(0, 1) == "/") {
            words = english_cardinal(above) + " and ";
            above = part;
            scan = mixed;
        }
    }
    if (!scan.literal("/")) return std::nullopt;
    const auto below = scan.digits();
    if (!proper_fraction(above, below)) return std::nullopt;
    scan.literal("th");
    if (!scan.word_ends() || scan.rest().substr(0, 1) == "/") return std::nullopt;
    auto fraction = say_fraction(above, below);
    if (!words.empty() && fraction == "one half") fraction = "a half";
    return Reading{scan.at(), words + fraction};
}

// "3:1" -> "three to one"; "page 5/10" -> "page five out of ten", "5/10" -> "five slash ten". The
// slash of "24/7", "9/11" and "50/50" is not said.
std::optional<Reading> read_english_ratio(const Written& written) {
    constexpr std::array kPlaces = {"page"sv,   "Page"sv,  "part"sv,   "Part"sv,
                                    "slide"sv,  "Slide"sv, "step"sv,   "Step"sv,
                                    "rated"sv,  "Rated"sv, "rating"sv, "score"sv,
                                    "scored"sv, "photo"sv, "Photo"sv,  "question"sv};
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U':' || before.code == U'/') return std::nullopt;
    Scanner scan{written.rest()};
    const auto first = scan.digits();
    if (first.empty() || first.size() > 3) return std::nullopt;
    const bool colon = scan.literal(":");
    if (!colon && !scan.literal("/")) return std::nullopt;
    const auto second = scan.digits();
    const auto next = scan.rest().substr(0, 1);
    const bool goes_on =
        (next == ":" || next == "/" || next == ".") && glyph_at(scan.rest(), 1).digit();
    if (second.empty() || second.size() > 3 || goes_on || !scan.word_ends()) return std::nullopt;
    const auto say = [&](std::string_view between) {
        return Reading{scan.at(),
                       english_cardinal(first) + std::string{between} + english_cardinal(second)};
    };
    // A clock time has been read before; what is left is "3:1", "100:1".
    if (colon) return say(" to ");
    const auto place = last_word(written.before());
    if (std::find(kPlaces.begin(), kPlaces.end(), place) != kPlaces.end()) return say(" out of ");
    const bool rising = first.size() < second.size();
    const bool idiom = first == "9" && second == "11";
    if (!rising || idiom || proper_fraction(first, second)) return std::nullopt;
    return say(" slash ");
}

// "18th" -> "eighteenth".
std::optional<Reading> read_english_ordinal(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number || !number->fraction.empty()) return std::nullopt;
    const auto& digits = number->whole;
    const bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
    const char last = digits.back();
    std::string_view ending = "th";
    if (!teen && last == '1')
        ending = "st";
    else if (!teen && last == '2')
        ending = "nd";
    else if (!teen && last == '3')
        ending = "rd";
    if (!scan.literal(ending) || !scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), english_ordinal(digits)};
}

// "10-15" -> "ten to fifteen". Takes the first number and the dash.
std::optional<Reading> read_english_range(const Written& written) {
    Scanner scan{written.rest()};
    if (glyph_before(written.text, written.at).code == U'-') return std::nullopt;
    const auto first = scan.number();
    if (!first) return std::nullopt;
    const auto unit = scan.literal("%")                  ? " percent"sv
                      : scan.rest().substr(0, 3) == "°C" ? " degrees"sv
                                                         : ""sv;
    if (unit == " degrees") scan.literal("°C");
    if (!scan.dash()) return std::nullopt;
    auto ahead = scan;
    const auto second = ahead.number();
    if (!second || (second->plain() && second->whole.front() == '0' && second->whole != "0"))
        return std::nullopt;
    // "1-2-3" and "1-4=5" are none.
    const auto next = ahead.rest().substr(0, 1);
    if (next == "-" && glyph_at(ahead.rest(), 1).digit()) return std::nullopt;
    if (next == "=" || (next == " " && ahead.rest().substr(0, 2) == " =")) return std::nullopt;
    return Reading{scan.at(), say_number(*first) + std::string{unit} + " to "};
}

// "2.5bn people" -> "two point five billion people"; "10k fans" -> "ten thousand fans".
std::optional<Reading> read_english_scale(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    auto scale = take_english_scale(scan, ScaleLetters::no);
    if (scale.empty()) {
        auto letters = scan;
        scale = take_english_scale(letters, ScaleLetters::yes);
        const bool counted = counted_things_follow(written, letters.at()) || scale == "million" ||
                             scale == "billion";
        // "a 10K run", "in 4K", "section 2B" against "10K users", "1.5M", "3.2B views"
        const bool clear =
            !number->fraction.empty() || counted_things_follow(written, letters.at());
        if (scale.empty() || !counted || !clear) return std::nullopt;
        scan = letters;
    }
    return Reading{scan.at(), english_number(*number) + ' ' + std::string{scale}};
}

// "65s" -> "sixty fives", "90s" is a decade before.
std::optional<Reading> read_english_several(const Written& written) {
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits.size() < 2 || digits.size() > 4 || !scan.literal("s") || !scan.word_ends())
        return std::nullopt;
    return Reading{scan.at(), english_plural(english_model(digits))};
}

std::optional<Reading> read_english_number(const Written& written) {
    Scanner scan{written.rest()};
    if (scan.literal(".")) {
        // ".1665" at the beginning of a word
        const auto fraction = scan.digits();
        if (fraction.empty() || glyph_before(written.text, written.at).spoken())
            return std::nullopt;
        return Reading{scan.at(), "point " + english_digits(fraction)};
    }
    const auto number = scan.number();
    if (!number) return std::nullopt;
    return Reading{scan.at(), say_number(*number)};
}

}  // namespace nashra
