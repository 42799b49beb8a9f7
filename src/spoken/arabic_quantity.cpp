// Quantities in Arabic: percentages, money, measures, ranges, fractions and what is counted.
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kPercent = " بِالْمِئَة"sv;

constexpr std::array kCurrencySigns = {"US$"sv, "$"sv,   "€"sv, "£"sv, "₪"sv,
                                       "¥"sv,   "₽"sv, "₺"sv, "﷼"sv, "¢"sv};

/// "$", "€"... or nothing.
std::string_view take_sign(Scanner& scan) {
    for (const auto sign : kCurrencySigns) {
        if (scan.literal(sign)) return sign == "US$" ? "$"sv : sign;
    }
    return {};
}

std::optional<ArabicNoun> take_noun(Scanner& scan,
                                    std::optional<ArabicNoun> (*known)(std::string_view)) {
    auto ahead = scan;
    ahead.space();
    const auto noun = known(ahead.word());
    if (noun) scan = ahead;
    return noun;
}

/// "م" is a metre and "غ" a gram only directly behind a number; "%" is not here.
std::optional<ArabicNoun> take_unit(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    if (ahead.literal("°")) {
        scan = ahead;
        return arabic_unit("°");
    }
    return take_noun(scan, arabic_unit);
}

/// What follows a unit: "كم/س", "م2".
std::string take_unit_ending(Scanner& scan) {
    if (scan.literal("2")) return " مُرَبَّع";
    if (scan.literal("3")) return " مُكَعَّب";
    if (scan.literal("C")) return " مِئَوِيَّة";
    if (scan.literal("F")) return " فَهْرِنْهَايْت";
    auto ahead = scan;
    if (!ahead.literal("/")) return {};
    const auto per = ahead.word();
    if (per == "س" || per == "ساعة" || per == "الساعة") {
        scan = ahead;
        return " فِي السَّاعَة";
    }
    if (per == "ث" || per == "ثانية") {
        scan = ahead;
        return " فِي الثَّانِيَة";
    }
    return {};
}

/// "$7.50" has cents, "$7.5 مليون" has not.
std::string with_cents(const Number& number, const ArabicNoun& currency, Case c) {
    const Number whole{number.whole, {}, number.grouped};
    const Number cents{
        number.fraction[0] == '0' ? number.fraction.substr(1) : number.fraction, {}, false};
    auto words = counted(whole, currency, c);
    if (cents.whole != "0") append_and(words, counted(cents, *arabic_currency("سنت"), c));
    return words;
}

struct Scaled {
    ArabicNoun noun;
    bool plural;  // as it is written
};

std::optional<Scaled> take_scale(Scanner& scan) {
    auto ahead = scan;
    ahead.space();
    const auto word = ahead.word();
    const auto noun = arabic_scale(word);
    if (!noun) return std::nullopt;
    scan = ahead;
    return Scaled{*noun, bare(word) == bare(noun->plural)};
}

/// "7.9 مليارات يورو": a decimal keeps the plural as it is written.
std::string say_scaled(const Number& number, const Scaled& scale, Case c, State state) {
    auto noun = scale.noun;
    if (!number.fraction.empty() && scale.plural) noun.singular = noun.plural;
    return counted(number, noun, c, state);
}

/// "كوفيد-19", but not "3-5".
bool serial_dash(const Written& written) {
    return glyph_before(written.text, written.at).code == U'-' &&
           glyph_before(written.text, written.at - 1).letter();
}

Gender gender_behind(std::string_view rest, const Number& number) {
    const auto word = counted_word(rest);
    if (word.empty() || !is_quantity(number)) return Gender::masculine;
    return gender_of_counted(word, value_of(number));
}

}  // namespace

// "10-15%" -> "عشرة إلى خمسة عشر بالمئة". Takes the first number and the dash; the second number is
// read by the rule it falls under.
std::optional<Reading> read_arabic_range(const Written& written) {
    Scanner scan{written.rest()};
    const auto first = scan.number();
    if (!first || !is_quantity(*first)) return std::nullopt;
    scan.literal("%");
    scan.space();
    if (!scan.dash()) return std::nullopt;
    scan.space();
    auto ahead = scan;
    const auto second = ahead.number();
    if (!second || !is_quantity(*second)) return std::nullopt;
    const auto gender = gender_behind(ahead.rest(), *first);
    return Reading{scan.at(),
                   standing_alone(*first, gender, case_behind(written.before())) + " إِلَى ",
                   joint_behind(written.before())};
}

// "1.5%", "%7" -> "سبعة بالمئة".
std::optional<Reading> read_arabic_percent(const Written& written) {
    Scanner scan{written.rest()};
    const bool sign_first = scan.literal("%");
    const auto number = scan.number();
    if (!number) return std::nullopt;
    if (!sign_first) {
        scan.space();
        if (!scan.literal("%")) return std::nullopt;
    }
    const auto c = case_behind(written.before());
    return Reading{scan.at(), standing_alone(*number, Gender::masculine, c) + std::string{kPercent},
                   joint_behind(written.before())};
}

// "$110 مليارات" -> "مئة وعشرة مليارات دولار", "5 دولار" -> "خمسة دولارات", "50 كم/س".
std::optional<Reading> read_arabic_quantity(const Written& written) {
    Scanner scan{written.rest()};
    const auto sign = take_sign(scan);
    if (!sign.empty()) scan.space();
    const auto number = scan.number();
    if (!number) return std::nullopt;
    const auto c = case_behind(written.before());
    const auto joint = joint_behind(written.before());
    const auto scale = take_scale(scan);
    auto noun = sign.empty() ? take_noun(scan, arabic_currency) : arabic_currency(sign);
    if (!noun) {
        auto ahead = scan;
        ahead.space();
        noun = arabic_currency(take_sign(ahead));
        if (noun) scan = ahead;
    }
    std::string ending;
    if (!noun) {
        // "2025م" is a year.
        const bool year = number->plain() && number->whole.size() == 4 && number->whole < "2101" &&
                          scan.rest().substr(0, 2) == "م";
        noun = year ? std::nullopt : take_unit(scan);
        if (noun) ending = take_unit_ending(scan);
    }
    if (!scale && !noun) return std::nullopt;
    if (scale && noun)
        return Reading{scan.at(),
                       say_scaled(*number, *scale, c, State::construct) + ' ' +
                           std::string{noun->singular} + ending,
                       joint};
    if (scale) {
        const auto follows = counted_word(scan.rest());
        const auto state = follows.empty() ? State::absolute : State::construct;
        return Reading{scan.at(), say_scaled(*number, *scale, c, state), joint};
    }
    const bool cents = !sign.empty() && number->fraction.size() == 2;
    return Reading{scan.at(),
                   (cents ? with_cents(*number, *noun, c) : counted(*number, *noun, c)) + ending,
                   joint};
}

// "1/2" -> "نصف", "2 1/3" -> "اثنان وثلث".
std::optional<Reading> read_arabic_fraction(const Written& written) {
    struct Name {
        std::string_view above, below, words;
    };
    static constexpr std::array kNames = {
        Name{"1", "2", "نِصْف"},         Name{"1", "3", "ثُلُث"}, Name{"2", "3", "ثُلُثَان"},
        Name{"1", "4", "رُبْع"},         Name{"1", "5", "خُمْس"}, Name{"1", "6", "سُدْس"},
        Name{"3", "4", "ثَلَاثَة أَرْبَاع"}, Name{"1", "8", "ثُمْن"}, Name{"1", "10", "عُشْر"}};
    Scanner scan{written.rest()};
    auto first = scan.digits();
    if (first.empty()) return std::nullopt;
    std::string whole;
    auto ahead = scan;
    if (ahead.space()) {
        const auto above = ahead.digits();
        auto slash = ahead;
        if (!above.empty() && slash.literal("/")) {
            whole = standing_alone(Number{std::string{first}, {}, false}, Gender::masculine,
                                   case_behind(written.before()));
            first = above;
            scan = ahead;
        }
    }
    if (!scan.literal("/")) return std::nullopt;
    const auto below = scan.digits();
    if (below.empty() || !scan.word_ends()) return std::nullopt;
    std::string words;
    for (const auto& name : kNames) {
        if (name.above == first && name.below == below) words = name.words;
    }
    if (words.empty()) {
        const Number above{std::string{first}, {}, false};
        const Number under{std::string{below}, {}, false};
        words = standing_alone(above, Gender::masculine, Case::pausal) + " عَلَى " +
                standing_alone(under, Gender::masculine, Case::genitive);
    }
    append_and(whole, words);
    return Reading{scan.at(), whole, joint_behind(written.before())};
}

// "45,936 شهيدا" -> "خمسة وأربعون ألفا وتسعمئة وستة وثلاثون شهيدا"; "3 نساء" -> "ثلاث نساء".
std::optional<Reading> read_arabic_number(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    const auto c = case_behind(written.before());
    const auto joint = joint_behind(written.before());
    const auto word = counted_word(scan.rest());
    const bool serial = serial_dash(written);
    if (word.empty() || serial || !is_quantity(*number) || !number->fraction.empty())
        return Reading{scan.at(), standing_alone(*number, Gender::masculine, c), joint};
    const auto form = c == Case::pausal ? Case::nominative : c;
    return Reading{
        scan.at(),
        arabic_number(*number, gender_of_counted(word, value_of(*number)), form, State::construct),
        joint};
}

}  // namespace nashra
