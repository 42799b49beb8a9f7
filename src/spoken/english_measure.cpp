// Percentages and measures in English: eSpeak says "km" as two letters (facts 2).
#include <array>

#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

struct Unit {
    std::string_view written;
    std::string_view one;
    std::string_view many;
};

// The longer ones first.
constexpr std::array kUnits = {
    Unit{"l/100km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"l/100 km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"L/100km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"L/100 km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"km/h", "kilometre per hour", "kilometres per hour"},
    Unit{"kph", "kilometre per hour", "kilometres per hour"},
    Unit{"kmh", "kilometre per hour", "kilometres per hour"},
    Unit{"mph", "mile per hour", "miles per hour"},
    Unit{"m/s", "metre per second", "metres per second"},
    Unit{"sq km", "square kilometre", "square kilometres"},
    Unit{"sq. km", "square kilometre", "square kilometres"},
    Unit{"sq mi", "square mile", "square miles"},
    Unit{"sq ft", "square foot", "square feet"},
    Unit{"sq m", "square metre", "square metres"},
    Unit{"km2", "square kilometre", "square kilometres"},
    Unit{"m2", "square metre", "square metres"},
    Unit{"m3", "cubic metre", "cubic metres"},
    Unit{"km", "kilometre", "kilometres"},
    Unit{"cm", "centimetre", "centimetres"},
    Unit{"mm", "millimetre", "millimetres"},
    Unit{"kg", "kilogram", "kilograms"},
    Unit{"mg", "milligram", "milligrams"},
    Unit{"lbs", "pound", "pounds"},
    Unit{"lb", "pound", "pounds"},
    Unit{"oz", "ounce", "ounces"},
    Unit{"ft", "foot", "feet"},
    Unit{"yds", "yard", "yards"},
    Unit{"mi", "mile", "miles"},
    Unit{"ml", "millilitre", "millilitres"},
    Unit{"kWh", "kilowatt hour", "kilowatt hours"},
    Unit{"kW", "kilowatt", "kilowatts"},
    Unit{"MWh", "megawatt hour", "megawatt hours"},
    Unit{"GWh", "gigawatt hour", "gigawatt hours"},
    Unit{"MW", "megawatt", "megawatts"},
    Unit{"GW", "gigawatt", "gigawatts"},
    Unit{"GHz", "gigahertz", "gigahertz"},
    Unit{"MHz", "megahertz", "megahertz"},
    Unit{"kHz", "kilohertz", "kilohertz"},
    Unit{"Hz", "hertz", "hertz"},
    Unit{"GB", "gigabyte", "gigabytes"},
    Unit{"MB", "megabyte", "megabytes"},
    Unit{"TB", "terabyte", "terabytes"},
    Unit{"°C", "degree Celsius", "degrees Celsius"},
    Unit{"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    Unit{"° C", "degree Celsius", "degrees Celsius"},
    Unit{"°", "degree", "degrees"},
    Unit{"hrs", "hour", "hours"},
    Unit{"hr", "hour", "hours"},
    Unit{"mins", "minute", "minutes"},
    Unit{"min", "minute", "minutes"},
    Unit{"secs", "second", "seconds"},
    Unit{"sec", "second", "seconds"},
    Unit{"ha", "hectare", "hectares"}};

const Unit* take_unit(Scanner& scan) {
    auto ahead = scan;
    if (!ahead.space()) ahead.literal("-");  // "a 4-kg bag"
    for (const auto& unit : kUnits) {
        auto end = ahead;
        if (!end.literal(unit.written) || !end.word_ends()) continue;
        scan = end;
        return &unit;
    }
    // Inches and metres need a digit directly before: "10in", "100m" against "in" and "I'm".
    static constexpr Unit kInch{"in", "inch", "inches"};
    static constexpr Unit kMetre{"m", "metre", "metres"};
    for (const auto* unit : {&kInch, &kMetre}) {
        auto end = scan;
        if (!end.literal(unit->written) || !end.word_ends()) continue;
        scan = end;
        return unit;
    }
    return nullptr;
}

/// "in l/100km", "km/h": a unit with a slash needs no number to be known.
std::optional<Reading> read_bare_unit(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    for (const auto& unit : kUnits) {
        Scanner scan{written.rest()};
        const bool slash = unit.written.find('/') != std::string_view::npos;
        if (!slash || !scan.literal(unit.written) || !scan.word_ends()) continue;
        return Reading{scan.at(), std::string{unit.many}};
    }
    return std::nullopt;
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
    Scanner scan{written.rest()};
    const auto number = scan.number();
    if (!number) return read_bare_unit(written);
    const bool hyphen = scan.rest().substr(0, 1) == "-";
    const auto* unit = take_unit(scan);
    if (unit == nullptr) return std::nullopt;
    const bool one = hyphen || (number->whole == "1" && number->fraction.empty());
    return Reading{scan.at(),
                   english_number(*number) + ' ' + std::string{one ? unit->one : unit->many}};
}

}  // namespace nashra
