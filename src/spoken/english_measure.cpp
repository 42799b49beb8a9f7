// Percentages and measures in English: "1,200 km", "6ft 2in", "40C", "100m".
#include <array>

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

enum class Space { no, yes };

struct Measured {
    const Unit* unit = nullptr;
    Space space = Space::no;
    bool hyphen = false;
};

/// Inches, metres, litres, tonnes and seconds need a digit directly before: "10in", "100m" against
/// "in" and "I'm".
const Unit* take_letter_unit(Scanner& scan) {
    static constexpr std::array kLetters = {
        Unit{"in", "inch", "inches"}, Unit{"m", "metre", "metres"}, Unit{"t", "tonne", "tonnes"},
        Unit{"l", "litre", "litres"}, Unit{"L", "litre", "litres"}, Unit{"V", "volt", "volts"},
        Unit{"W", "watt", "watts"}};
    for (const auto& unit : kLetters) {
        auto end = scan;
        if (!end.literal(unit.written) || !end.word_ends()) continue;
        scan = end;
        return &unit;
    }
    return nullptr;
}

Measured take_unit(Scanner& scan) {
    Measured measured;
    auto ahead = scan;
    measured.hyphen = ahead.rest().substr(0, 1) == "-";
    if (ahead.space())
        measured.space = Space::yes;
    else
        ahead.literal("-");  // "a 4-kg bag"
    measured.unit = take_english_unit(ahead);
    if (measured.unit == nullptr && measured.space == Space::no && !measured.hyphen) {
        measured.unit = take_letter_unit(ahead);
        auto another = ahead;  // "1.2m m2" is millions
        if (another.space() && take_english_unit(another) != nullptr) return {};
    }
    if (measured.unit == nullptr && !measured.hyphen) {
        // "25 x 7 m", but not "5 m" of "5 I'm"
        static constexpr Unit kMetre{"m", "metre", "metres"};
        if (ahead.literal("m") && ahead.word_ends()) measured.unit = &kMetre;
    }
    if (measured.unit != nullptr) scan = ahead;
    return measured;
}

/// "/s" behind "50 m3": "per second".
std::string take_per(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.literal("/")) return {};
    const auto unit = take_english_per_unit(ahead);
    if (unit.empty()) return {};
    scan = ahead;
    return " per " + std::string{unit};
}

/// "in l/100km", "a few km away", "per kWh": what needs no number to be known.
std::optional<Reading> read_bare_unit(const Written& written) {
    constexpr std::array kKnown = {"km"sv,   "kg"sv,   "cm"sv,  "kWh"sv, "MWh"sv, "GWh"sv,
                                   "TWh"sv,  "mph"sv,  "kph"sv, "bpd"sv, "km2"sv, "m2"sv,
                                   "Mbps"sv, "Gbps"sv, "GHz"sv, "MHz"sv, "mpg"sv, "sq km"sv};
    constexpr std::array kSingular = {"per"sv, "a"sv, "each"sv, "every"sv, "the"sv};
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    if (Scanner{written.rest().substr(0, 8)}.word().size() > 4) return std::nullopt;  // most words
    const auto* unit = take_english_unit(scan);
    if (unit == nullptr) return std::nullopt;
    const auto per = take_per(scan);
    const bool slash = !per.empty() || unit->written.find('/') != std::string_view::npos;
    if (!slash && !listed(kKnown, unit->written)) return std::nullopt;
    const bool one = listed(kSingular, lowered(last_word(written.before()))) ||
                     glyph_before(written.text, written.at).code == U'/';
    return Reading{scan.at(), std::string{one ? unit->one : unit->many} + per};
}

/// "6ft 2in", "12st 4lb", "5lb 3oz": the smaller unit behind the larger.
std::string take_smaller(Scanner& scan, std::string_view larger, const Written& written) {
    struct Pair {
        std::string_view larger, written, one, many;
    };
    static constexpr std::array kPairs = {
        Pair{"feet", "inches", "inch", "inches"},   Pair{"feet", "inch", "inch", "inches"},
        Pair{"feet", "ins", "inch", "inches"},      Pair{"feet", "in", "inch", "inches"},
        Pair{"pounds", "oz", "ounce", "ounces"},    Pair{"stone", "lbs", "pound", "pounds"},
        Pair{"stone", "lb", "pound", "pounds"},     Pair{"hours", "mins", "minute", "minutes"},
        Pair{"hours", "min", "minute", "minutes"},  Pair{"minutes", "secs", "second", "seconds"},
        Pair{"minutes", "sec", "second", "seconds"}};
    for (const auto& pair : kPairs) {
        auto ahead = scan;
        ahead.space();
        const auto digits = ahead.digits();
        if (digits.empty() || digits.size() > 2) return {};
        ahead.space();
        if (pair.larger != larger || !ahead.literal(pair.written) || !ahead.word_ends()) continue;
        scan = ahead;
        return ' ' + english_cardinal(digits) + ' ' +
               std::string{digits == "1" || before_noun(written, scan.at()) ? pair.one : pair.many};
    }
    return {};
}

/// "12st 4lb": stones alone are streets and saints.
std::optional<Reading> read_stones(const Written& written) {
    Scanner scan{written.rest()};
    const auto stones = scan.digits();
    if (stones.empty() || stones.size() > 2 || !scan.literal("st")) return std::nullopt;
    const auto pounds = take_smaller(scan, "stone", written);
    if (pounds.empty()) return std::nullopt;
    return Reading{scan.at(), english_cardinal(stones) + " stone" + pounds};
}

/// "6'2" -> "six foot two": feet and inches by their signs (the second one is gone as a quotation
/// mark). "20'" is a minute of a match.
std::optional<Reading> read_feet_and_inches(const Written& written) {
    Scanner scan{written.rest()};
    const auto feet = scan.digits();
    if (feet.size() != 1 || feet < "3" || feet > "8" || !scan.literal("'")) return std::nullopt;
    const auto inches = scan.digits();
    if (inches.empty() || inches.size() > 2 || (inches.size() == 2 && inches > "11"))
        return std::nullopt;
    scan.literal("'");
    if (!scan.word_ends()) return std::nullopt;
    return Reading{scan.at(), english_cardinal(feet) + " foot " + english_cardinal(inches)};
}

/// "40C", "-5C", "104F": weather; "Article 5C" and "seat 12F" are names.
std::optional<Reading> read_temperature(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    const bool range = number && (scan.literal("-") || scan.literal("–"));
    const auto second = range ? scan.number() : std::nullopt;
    if (!number || number->whole.size() > 3 || (range && !second)) return std::nullopt;
    const bool celsius = scan.literal("C");
    if ((!celsius && !scan.literal("F")) || !scan.word_ends()) return std::nullopt;
    const auto name = last_word(written.before());
    const auto before = glyph_before(written.text, written.at);
    if (before.space() && capitalised(name) && name.size() > 3) return std::nullopt;
    if (lowered(name) == "seat" || lowered(name) == "row" || before.spoken()) return std::nullopt;
    const bool one = !range && number->whole == "1" && number->fraction.empty();
    return Reading{scan.at(), english_number(*number) +
                                  (range ? " to " + english_number(*second) : std::string{}) +
                                  (one ? " degree " : " degrees ") +
                                  (celsius ? "Celsius" : "Fahrenheit")};
}

/// "fell to 1.2m, from 1.5m": numbers that go up and down. Rivers and jumps do so in metres.
bool changed(const Written& written, std::size_t end) {
    constexpr std::array kChanges = {
        "fell"sv,    "fall"sv,    "falls"sv,   "fallen"sv,  "rose"sv,      "rise"sv,
        "rises"sv,   "risen"sv,   "dropped"sv, "drop"sv,    "grew"sv,      "grow"sv,
        "grown"sv,   "climbed"sv, "soared"sv,  "slipped"sv, "declined"sv,  "shrank"sv,
        "doubled"sv, "tripled"sv, "cut"sv,     "revised"sv, "increased"sv, "decreased"sv};
    constexpr std::array kMeasured = {
        "river"sv,  "rivers"sv, "water"sv,  "waters"sv, "sea"sv,    "flood"sv,  "tide"sv,
        "tides"sv,  "wave"sv,   "waves"sv,  "height"sv, "high"sv,   "tall"sv,   "deep"sv,
        "depth"sv,  "snow"sv,   "jump"sv,   "leap"sv,   "long"sv,   "length"sv, "wide"sv,
        "width"sv,  "lake"sv,   "swell"sv,  "throw"sv,  "level"sv,  "levels"sv, "above"sv,
        "below"sv,  "bar"sv,    "record"sv, "surge"sv,  "swells"sv, "feet"sv,   "metres"sv,
        "meters"sv, "dam"sv,    "ice"sv,    "tree"sv,   "trees"sv};
    constexpr std::array kTo = {"to"sv, "from"sv};
    return word_before(written, kTo, 1) && word_before(written, kChanges, 10) &&
           !word_before(written, kMeasured, 12) && !word_behind(written, end, kMeasured, 4);
}

/// "the 100m", "his 400m": what athletes run and swim, not how many they are.
bool distance_of_race(const Written& written, const Number& number) {
    constexpr std::array kDistances = {"50"sv,  "60"sv,   "100"sv,  "110"sv,  "200"sv,  "400"sv,
                                       "800"sv, "1500"sv, "3000"sv, "5000"sv, "10000"sv};
    constexpr std::array kThat = {"the"sv, "his"sv, "her"sv, "their"sv};
    return number.fraction.empty() && listed(kDistances, number.whole) &&
           word_before(written, kThat, 1);
}

/// "100m people", "2.5m barrels", "a population of 84m" against "the 100m final" and "100m deep".
bool millions(const Written& written, const Number& number, std::size_t end) {
    constexpr std::array kCrowd = {"population"sv, "audience"sv,  "budget"sv,   "profit"sv,
                                   "profits"sv,    "revenue"sv,   "sales"sv,    "subscribers"sv,
                                   "users"sv,      "followers"sv, "turnover"sv, "pop"sv};
    constexpr std::array kRace = {"hurdles"sv, "metres"sv,  "athletes"sv, "events"sv, "finals"sv,
                                  "races"sv,   "sprints"sv, "runners"sv,  "waves"sv,  "heats"sv,
                                  "gates"sv,   "walls"sv,   "stairs"sv,   "titles"sv};
    constexpr std::array kPeople = {"people"sv,   "children"sv, "users"sv,  "doses"sv,
                                    "euros"sv,    "dollars"sv,  "pounds"sv, "barrels"sv,
                                    "men"sv,      "women"sv,    "voters"sv, "viewers"sv,
                                    "refugees"sv, "members"sv,  "tonnes"sv, "tons"sv};
    if (word_behind(written, end, kRace, 2)) return false;
    if (distance_of_race(written, number) && !word_behind(written, end, kPeople, 2)) return false;
    if (counted_things_follow(written, end)) return true;
    constexpr std::array kCounted = {"dollar"sv, "euro"sv,   "pound"sv, "year"sv, "strong"sv,
                                     "barrel"sv, "person"sv, "rupee"sv, "yen"sv};
    if (glyph_at(written.rest(), end).code == U'-' && word_behind(written, end, kCounted, 1))
        return true;
    // Nobody measures 0.5 or 84.3 metres in the news without a noun that says so.
    return (number.fraction.size() <= 1 || number.grouped) &&
           (word_before(written, kCrowd, 5) || changed(written, end));
}

/// "20 kt gusts", "winds of 65kt" against "a 15 kt bomb".
bool knots(const Written& written, std::size_t end) {
    constexpr std::array kHeavy = {"bomb"sv,  "bombs"sv,  "warhead"sv, "warheads"sv,
                                   "yield"sv, "weapon"sv, "device"sv,  "explosion"sv,
                                   "blast"sv, "gold"sv,   "copper"sv,  "output"sv};
    constexpr std::array kWind = {"wind"sv,    "winds"sv,   "gust"sv,    "gusts"sv, "gusting"sv,
                                  "speed"sv,   "speeds"sv,  "breeze"sv,  "storm"sv, "hurricane"sv,
                                  "typhoon"sv, "cyclone"sv, "airspeed"sv};
    if (word_behind(written, end, kHeavy, 2)) return false;
    return word_behind(written, end, kWind, 3) || word_before(written, kWind, 8);
}

}  // namespace

// "1.2%" -> "one point two percent".
std::optional<Reading> read_english_percent(const Written& written) {
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    scan.space();
    if (!scan.literal("%")) return std::nullopt;
    return Reading{scan.at(), english_number(*number) + " percent"};
}

// "1,200 km" -> "one thousand two hundred kilometres"; "a 4-kg bag" -> "a four kilogram bag".
std::optional<Reading> read_english_measure(const Written& written) {
    if (!glyph_at(written.text, written.at).digit()) return read_bare_unit(written);
    for (const auto read : {read_stones, read_feet_and_inches, read_temperature}) {
        if (auto reading = read(written)) return reading;
    }
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return std::nullopt;
    const auto measured = take_unit(scan);
    if (measured.unit == nullptr) return std::nullopt;
    static constexpr Unit kKnots{"kt", "knot", "knots"};
    const bool wind = measured.unit->written == "kt" && knots(written, scan.at());
    const auto& unit = wind ? kKnots : *measured.unit;
    if (unit.written == "m" && millions(written, *number, scan.at()))
        return Reading{scan.at(), english_number(*number) + " million"};
    auto end = scan;
    const auto per = take_per(end);
    const auto smaller = take_smaller(end, unit.many, written);
    // "a 4-kg bag", "a 10m wave", "a 6ft 5in keeper", "155mm shells"
    const bool one = measured.hyphen || counted_things_follow(written, end.at()) ||
                     (number->whole == "1" && number->fraction.empty()) ||
                     before_noun(written, end.at());
    auto words = english_number(*number) + ' ' + std::string{one ? unit.one : unit.many};
    words += per + smaller;
    scan = end;
    return Reading{scan.at(), words};
}

}  // namespace nashra
