// Signs that the English voice leaves silent or mangles (facts 2).
#include <array>
#include <cctype>

#include "spoken/english_context.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/english_unit.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Sign {
    std::string_view written;
    std::string_view words;
};
constexpr std::array kSigns = {Sign{"&", "and"},        Sign{"@", "at"},
                               Sign{"%", "percent"},    Sign{"‰", "per mille"},
                               Sign{"=", "equals"},     Sign{"×", "times"},
                               Sign{"÷", "divided by"}, Sign{"±", "plus or minus"},
                               Sign{"°", "degrees"},    Sign{"$", "dollar"},
                               Sign{"€", "euro"},       Sign{"£", "pound"},
                               Sign{"¥", "yen"},        Sign{"₩", "won"},
                               Sign{"₹", "rupee"},      Sign{"₪", "shekel"},
                               Sign{"₽", "rouble"},   Sign{"₺", "lira"},
                               Sign{"₴", "hryvnia"},    Sign{"₦", "naira"},
                               Sign{"₿", "bitcoin"},  Sign{"§", "section"},
                               Sign{"_", " "},          Sign{"*", " "},
                               Sign{"\\", " "},         Sign{"^", " "},
                               Sign{"~", " "},          Sign{"≈", "about"},
                               Sign{"≥", "at least"},   Sign{"≤", "at most"},
                               Sign{"¢", "cents"},      Sign{"≠", "is not"},
                               Sign{"∞", "infinity"},   Sign{"→", "to"},
                               Sign{"µ", "micro"}};

/// Whether an amount follows: "90%", " 5", "$2", "-3".
bool amount_follows(std::string_view rest) {
    Scanner scan{rest};
    scan.space();
    for (const auto sign : {"-"sv, "+"sv, "$"sv, "€"sv, "£"sv, "₪"sv, "US$"sv}) {
        if (scan.literal(sign)) break;
    }
    return glyph_at(scan.rest(), 0).digit();
}

/// ">90%" -> "more than", "<= 5", "~50"; the brackets of "<b>" are no words.
std::optional<Reading> read_comparison(const Written& written) {
    struct Comparison {
        std::string_view written, words;
    };
    static constexpr std::array kComparisons = {
        Comparison{">=", "at least"}, Comparison{"<=", "at most"}, Comparison{">", "more than"},
        Comparison{"<", "less than"}, Comparison{"~", "about"}};
    for (const auto& comparison : kComparisons) {
        Scanner scan{written.rest()};
        if (!scan.literal(comparison.written)) continue;
        const auto before = glyph_before(written.text, written.at);
        const bool tag = before.spoken() || before.code == U'/';
        if (tag || !amount_follows(scan.rest())) return std::nullopt;
        return Reading{scan.at(), std::string{comparison.words}};
    }
    return std::nullopt;
}

/// "10^6" -> "ten to the sixth", "5^2" -> "five squared".
std::optional<Reading> read_power(const Written& written) {
    Scanner scan{written.rest()};
    if (!scan.literal("^") || !glyph_before(written.text, written.at).digit()) return std::nullopt;
    const bool minus = scan.literal("-");
    const auto exponent = scan.digits();
    if (exponent.empty()) return std::nullopt;
    if (minus) return Reading{scan.at(), "to the minus " + english_ordinal(exponent)};
    if (exponent == "2") return Reading{scan.at(), "squared"};
    if (exponent == "3") return Reading{scan.at(), "cubed"};
    return Reading{scan.at(), "to the " + english_ordinal(exponent)};
}

/// "1- 2 = 5", "8 - 3 = 5": the dash of a sum, told by the equals sign behind it.
bool sum(const Written& written) {
    Scanner scan{written.rest().substr(1)};
    scan.space();
    if (scan.digits().empty()) return false;
    scan.space();
    const auto before = last_word(written.before());
    return scan.rest().substr(0, 1) == "=" && glyph_before(before, before.size()).digit();
}

/// "mid-1980s" against "-0.4" and "-$5".
std::optional<Reading> read_minus(const Written& written) {
    const auto rest = written.rest();
    constexpr std::array kRatings = {"A"sv, "AA"sv, "B"sv, "BB"sv, "BBB"sv, "CCC"sv};
    if (sum(written)) return Reading{1, " minus "};
    const bool rating = glyph_before(written.text, written.at).upper() &&
                        listed(kRatings, last_word(written.before()));
    if (rating && !glyph_at(rest, 1).spoken()) return Reading{1, " minus"};
    const auto next = glyph_at(rest, 1);
    const auto before = glyph_before(written.text, written.at);
    if (before.code == U'%' && next.digit()) return Reading{1, " to "};
    const bool money = next.code == U'$' || next.code == 0x20AC || next.code == 0xA3;
    if (!next.digit() && !(money && !before.spoken() && amount_follows(rest.substr(1))))
        return std::nullopt;
    return Reading{1,
                   before.spoken() || before.code == U'-' || before.code == U')' ? " " : "minus"};
}

/// "people/km2": "per"; "and/or" has none.
std::optional<Reading> read_slash(const Written& written) {
    Scanner scan{written.rest()};
    scan.literal("/");
    const bool unit =
        take_english_unit(scan) != nullptr || scan.literal("barrel") || scan.literal("tonne");
    const auto before = glyph_before(written.text, written.at);
    if (!unit || !scan.word_ends() || before.space()) return Reading{1, " "};
    return Reading{1, " per "};
}

/// "a 4* hotel", "an A* grade" -> "star"; the sign of "112* not out" and of notes is not said.
std::optional<Reading> read_star(const Written& written) {
    if (written.rest().front() != '*') return std::nullopt;
    const auto mark = last_word(written.before());
    const bool digit = mark.size() == 1 && mark >= "1" && mark <= "7";
    if (glyph_before(written.text, written.at).space() || (!digit && mark != "A"))
        return std::nullopt;
    const auto next = glyph_at(written.rest(), 1);
    const bool noun = glyph_at(next_word(written, 1), 0).lower() && next.space();
    if (digit ? !noun : next.spoken()) return std::nullopt;
    return Reading{1, " star"};
}

/// "a P/E of 12x", "trades at 4.5x": so many times, whatever follows.
bool multiple(const Written& written) {
    constexpr std::array kBefore = {"of"sv, "at"sv};
    return word_before(written, kBefore, 3);
}

/// "25 x 7", "2x8"; "3x faster"; "a P/E of 12x"
std::optional<Reading> read_times(const Written& written) {
    const auto digit = last_word(written.before());
    Scanner scan{written.rest().substr(1)};
    const bool times =
        written.rest().front() == 'x' && glyph_before(written.text, written.at).digit() &&
        (multiple(written) ? scan.word_ends() : scan.space() && glyph_at(scan.rest(), 0).lower());
    if (times) return Reading{1, "times"};
    scan.space();
    const bool between =
        glyph_before(digit, digit.size()).digit() && glyph_at(scan.rest(), 0).digit();
    if (!between) return read_star(written);
    return Reading{1, written.rest().front() == '*' ? "times" : "by"};
}

}  // namespace

std::optional<Reading> read_english_sign(const Written& written) {
    const auto rest = written.rest();
    const char first = rest.front();
    if (first == ' ' || first == ',' || first == '(' || first == ')') return std::nullopt;
    // The only letter among them stands for a cross.
    if (first != 'x' && std::isalnum(static_cast<unsigned char>(first)) != 0) return std::nullopt;
    if (auto comparison = read_comparison(written)) return comparison;
    if (auto power = read_power(written)) return power;
    const auto before = glyph_before(written.text, written.at);
    const auto next = glyph_at(rest, 1);
    switch (first) {
        case '-': return read_minus(written);
        case 'x':
        case '*':
            if (auto times = read_times(written)) return times;
            break;
        case '/': return read_slash(written);
        // "17.2.1", "10.0.0.1": what is left of the dots between digits
        case '.':
            if (!before.digit() || !next.digit()) return std::nullopt;
            return Reading{1, "point"};
        case '+': return Reading{1, before.space() || next.spoken() ? "plus" : " plus"};
        case '#': return Reading{1, next.digit() ? "number" : "hash"};
        case '<': return Reading{1, next.space() || next.digit() ? "less than" : " "};
        case '>': return Reading{1, before.space() && next.spoken() ? "more than" : " "};
        default: break;
    }
    for (const auto& sign : kSigns) {
        if (rest.substr(0, sign.written.size()) == sign.written)
            return Reading{sign.written.size(), std::string{sign.words}};
    }
    return std::nullopt;
}

}  // namespace nashra
