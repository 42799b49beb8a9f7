// Plain numbers, ordinals, ranges and scaled numbers in English.
#include <algorithm>
#include <array>

#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_scale.h"
#include "spoken/english_unit.h"
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

/// The unit behind a million and the like.
std::string_view take_scaled_unit(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.space()) return {};
    const auto* unit = take_english_unit(ahead);
    if (unit == nullptr) return {};
    scan = ahead;
    return unit->many;
}

/// "in 1066", "in 2100": years that are none elsewhere; "in 1066 cases", "one in 2100".
bool year_behind_in(const Written& written, std::string_view digits, std::size_t end) {
    const bool year = digits.size() == 4 && digits >= "1000" && digits <= "2199";
    const auto in = last_word(written.before());
    if (!year || lowered(in) != "in") return false;
    const auto before = last_word(
        written.before().substr(0, static_cast<std::size_t>(in.data() - written.text.data())));
    if (glyph_at(before, 0).digit() || before == "one" || before == "One") return false;
    return !counted_things_follow(written, end) &&
           next_word(written, end).find_first_not_of("abcdefghijklmnopqrstuvwxyz") ==
               std::string_view::npos;
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
        const bool counts =
            letters == ScaleLetters::spaced || (letters == ScaleLetters::yes && !space);
        if (!counts || scale.written != word) continue;
        scan = ahead;
        return scale.words;
    }
    return {};
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
    return Reading{scan.at(),
                   say_number(*first) + std::string{unit} + std::string{dash_words(written)}};
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
        auto words = english_number(*number) + ' ' + std::string{scale};
        // "1.2m m²"
        if (const auto unit = scale.empty() ? ""sv : take_scaled_unit(letters); !unit.empty())
            return Reading{letters.at(), words + ' ' + std::string{unit}};
        if (scale.empty() || !counted || !clear) return std::nullopt;
        scan = letters;
    }
    auto words = english_number(*number) + ' ' + std::string{scale};
    // "12.5 million sq ft"
    if (const auto unit = take_scaled_unit(scan); !unit.empty()) words += ' ' + std::string{unit};
    return Reading{scan.at(), words};
}

// "65s" -> "sixty fives", "90s" is a decade before.
std::optional<Reading> read_english_several(const Written& written) {
    Scanner scan{written.rest()};
    const auto digits = scan.digits();
    if (digits.size() < 2 || digits.size() > 4) return std::nullopt;
    // "1080p" is a picture.
    auto picture = scan;
    if (digits.size() > 2 && picture.literal("p") && picture.word_ends())
        return Reading{picture.at(), english_model(digits) + " P"};
    if (!scan.literal("s") || !scan.word_ends()) return std::nullopt;
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
    auto number = scan.number();
    if (!number) return std::nullopt;
    // "20.000 people", as half of Europe writes them
    if (number->fraction == "000" && counted_things_follow(written, scan.at())) {
        number->whole += number->fraction;
        number->fraction.clear();
    }
    if (number->plain() && year_behind_in(written, number->whole, scan.at()))
        return Reading{scan.at(), english_year(number->whole)};
    return Reading{scan.at(), say_number(*number)};
}

}  // namespace nashra
