#include "spoken/english_unit.h"

#include <array>

#include "model/sentence_start.h"
#include "spoken/glyph.h"

namespace nashra {

namespace {

// The longer ones first. What eSpeak makes of them raw: "k m" (facts 2).
constexpr std::array kUnits = {
    Unit{"sq. miles", "square mile", "square miles"},
    Unit{"l/100 km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"L/100 km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"sq miles", "square mile", "square miles"},
    Unit{"l/100km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"L/100km", "litre per hundred kilometres", "litres per hundred kilometres"},
    Unit{"sq. ft.", "square foot", "square feet"},
    Unit{"sq. km", "square kilometre", "square kilometres"},
    Unit{"sq. mi", "square mile", "square miles"},
    Unit{"sq. ft", "square foot", "square feet"},
    Unit{"cu. ft", "cubic foot", "cubic feet"},
    Unit{"km/hr", "kilometre per hour", "kilometres per hour"},
    Unit{"sq km", "square kilometre", "square kilometres"},
    Unit{"sq.km", "square kilometre", "square kilometres"},
    Unit{"sq mi", "square mile", "square miles"},
    Unit{"sq ft", "square foot", "square feet"},
    Unit{"sq. m", "square metre", "square metres"},
    Unit{"cu. m", "cubic metre", "cubic metres"},
    Unit{"cu ft", "cubic foot", "cubic feet"},
    Unit{"km/h", "kilometre per hour", "kilometres per hour"},
    Unit{"kmph", "kilometre per hour", "kilometres per hour"},
    Unit{"sqkm", "square kilometre", "square kilometres"},
    Unit{"km^2", "square kilometre", "square kilometres"},
    Unit{"sqft", "square foot", "square feet"},
    Unit{"sq m", "square metre", "square metres"},
    Unit{"cu m", "cubic metre", "cubic metres"},
    Unit{"kbps", "kilobit per second", "kilobits per second"},
    Unit{"Mbps", "megabit per second", "megabits per second"},
    Unit{"Gbps", "gigabit per second", "gigabits per second"},
    Unit{"° C", "degree Celsius", "degrees Celsius"},
    Unit{"° F", "degree Fahrenheit", "degrees Fahrenheit"},
    Unit{"mins", "minute", "minutes"},
    Unit{"secs", "second", "seconds"},
    Unit{"mths", "month", "months"},
    Unit{"kcal", "kilocalorie", "kilocalories"},
    Unit{"mmHg", "millimetre of mercury", "millimetres of mercury"},
    Unit{"lbs.", "pound", "pounds"},
    Unit{"min.", "minute", "minutes"},
    Unit{"hrs.", "hour", "hours"},
    Unit{"sec.", "second", "seconds"},
    Unit{"yrs.", "year", "years"},
    Unit{"mos.", "month", "months"},
    Unit{"kph", "kilometre per hour", "kilometres per hour"},
    Unit{"kmh", "kilometre per hour", "kilometres per hour"},
    Unit{"mph", "mile per hour", "miles per hour"},
    Unit{"mpg", "mile per gallon", "miles per gallon"},
    Unit{"fps", "frame per second", "frames per second"},
    Unit{"km2", "square kilometre", "square kilometres"},
    Unit{"mi2", "square mile", "square miles"},
    Unit{"ft2", "square foot", "square feet"},
    Unit{"sqm", "square metre", "square metres"},
    Unit{"m^2", "square metre", "square metres"},
    Unit{"cm2", "square centimetre", "square centimetres"},
    Unit{"mm2", "square millimetre", "square millimetres"},
    Unit{"cbm", "cubic metre", "cubic metres"},
    Unit{"m^3", "cubic metre", "cubic metres"},
    Unit{"km3", "cubic kilometre", "cubic kilometres"},
    Unit{"cm3", "cubic centimetre", "cubic centimetres"},
    Unit{"ft3", "cubic foot", "cubic feet"},
    Unit{"bcm", "billion cubic metres", "billion cubic metres"},
    Unit{"kms", "kilometre", "kilometres"},
    Unit{"cms", "centimetre", "centimetres"},
    Unit{"µm", "micrometre", "micrometres"},
    Unit{"μm", "micrometre", "micrometres"},
    Unit{"kgs", "kilogram", "kilograms"},
    Unit{"µg", "microgram", "micrograms"},
    Unit{"μg", "microgram", "micrograms"},
    Unit{"mcg", "microgram", "micrograms"},
    Unit{"lbs", "pound", "pounds"},
    Unit{"yds", "yard", "yards"},
    Unit{"nmi", "nautical mile", "nautical miles"},
    Unit{"kts", "knot", "knots"},
    Unit{"pts", "point", "points"},
    Unit{"gal", "gallon", "gallons"},
    Unit{"kWh", "kilowatt hour", "kilowatt hours"},
    Unit{"kwh", "kilowatt hour", "kilowatt hours"},
    Unit{"MWh", "megawatt hour", "megawatt hours"},
    Unit{"GWh", "gigawatt hour", "gigawatt hours"},
    Unit{"TWh", "terawatt hour", "terawatt hours"},
    Unit{"mAh", "milliamp hour", "milliamp hours"},
    Unit{"GHz", "gigahertz", "gigahertz"},
    Unit{"MHz", "megahertz", "megahertz"},
    Unit{"kHz", "kilohertz", "kilohertz"},
    Unit{"°C", "degree Celsius", "degrees Celsius"},
    Unit{"ºC", "degree Celsius", "degrees Celsius"},
    Unit{"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    Unit{"hrs", "hour", "hours"},
    Unit{"min", "minute", "minutes"},
    Unit{"sec", "second", "seconds"},
    Unit{"yrs", "year", "years"},
    Unit{"wks", "week", "weeks"},
    Unit{"bhp", "horsepower", "horsepower"},
    Unit{"rpm", "revolution per minute", "revolutions per minute"},
    Unit{"psi", "pound per square inch", "pounds per square inch"},
    Unit{"ppm", "part per million", "parts per million"},
    Unit{"ppb", "part per billion", "parts per billion"},
    Unit{"kPa", "kilopascal", "kilopascals"},
    Unit{"hPa", "hectopascal", "hectopascals"},
    Unit{"mSv", "millisievert", "millisieverts"},
    Unit{"bpd", "barrel per day", "barrels per day"},
    Unit{"b/d", "barrel per day", "barrels per day"},
    Unit{"boe", "barrel of oil equivalent", "barrels of oil equivalent"},
    Unit{"bps", "basis point", "basis points"},
    Unit{"pct", "percent", "percent"},
    Unit{"ppt", "percentage point", "percentage points"},
    Unit{"in.", "inch", "inches"},
    Unit{"ins", "inch", "inches"},
    Unit{"ft.", "foot", "feet"},
    Unit{"lb.", "pound", "pounds"},
    Unit{"oz.", "ounce", "ounces"},
    Unit{"hr.", "hour", "hours"},
    Unit{"yr.", "year", "years"},
    Unit{"mi.", "mile", "miles"},
    Unit{"m2", "square metre", "square metres"},
    Unit{"m3", "cubic metre", "cubic metres"},
    Unit{"cc", "cubic centimetre", "cubic centimetres"},
    Unit{"km", "kilometre", "kilometres"},
    Unit{"cm", "centimetre", "centimetres"},
    Unit{"mm", "millimetre", "millimetres"},
    Unit{"nm", "nanometre", "nanometres"},
    Unit{"kg", "kilogram", "kilograms"},
    Unit{"Kg", "kilogram", "kilograms"},
    Unit{"mg", "milligram", "milligrams"},
    Unit{"kt", "kiloton", "kilotons"},
    Unit{"Mt", "megaton", "megatons"},
    Unit{"Gt", "gigaton", "gigatons"},
    Unit{"lb", "pound", "pounds"},
    Unit{"oz", "ounce", "ounces"},
    Unit{"ft", "foot", "feet"},
    Unit{"yd", "yard", "yards"},
    Unit{"mi", "mile", "miles"},
    Unit{"kn", "knot", "knots"},
    Unit{"ml", "millilitre", "millilitres"},
    Unit{"mL", "millilitre", "millilitres"},
    Unit{"cl", "centilitre", "centilitres"},
    Unit{"kW", "kilowatt", "kilowatts"},
    Unit{"MW", "megawatt", "megawatts"},
    Unit{"GW", "gigawatt", "gigawatts"},
    Unit{"TW", "terawatt", "terawatts"},
    Unit{"Wh", "watt hour", "watt hours"},
    Unit{"kV", "kilovolt", "kilovolts"},
    Unit{"Hz", "hertz", "hertz"},
    Unit{"KB", "kilobyte", "kilobytes"},
    Unit{"kB", "kilobyte", "kilobytes"},
    Unit{"MB", "megabyte", "megabytes"},
    Unit{"GB", "gigabyte", "gigabytes"},
    Unit{"TB", "terabyte", "terabytes"},
    Unit{"PB", "petabyte", "petabytes"},
    Unit{"°", "degree", "degrees"},
    Unit{"hr", "hour", "hours"},
    Unit{"ms", "millisecond", "milliseconds"},
    Unit{"yr", "year", "years"},
    Unit{"ha", "hectare", "hectares"},
    Unit{"hp", "horsepower", "horsepower"},
    Unit{"dB", "decibel", "decibels"},
    Unit{"kJ", "kilojoule", "kilojoules"},
    Unit{"Sv", "sievert", "sieverts"},
    Unit{"Nm", "newton metre", "newton metres"},
    Unit{"kN", "kilonewton", "kilonewtons"},
    Unit{"bp", "basis point", "basis points"},
    Unit{"pc", "percent", "percent"},
    Unit{"pp", "percentage point", "percentage points"},
    Unit{"g", "gram", "grams"}};

// Too short to be known without a slash.
constexpr std::array kPerUnits = {
    Unit{"h", "hour", ""},       Unit{"s", "second", ""},      Unit{"d", "day", ""},
    Unit{"day", "day", ""},      Unit{"yr", "year", ""},       Unit{"year", "year", ""},
    Unit{"mo", "month", ""},     Unit{"month", "month", ""},   Unit{"wk", "week", ""},
    Unit{"week", "week", ""},    Unit{"hour", "hour", ""},     Unit{"person", "person", ""},
    Unit{"L", "litre", ""},      Unit{"l", "litre", ""},       Unit{"dL", "decilitre", ""},
    Unit{"dl", "decilitre", ""}, Unit{"barrel", "barrel", ""}, Unit{"bbl", "barrel", ""},
    Unit{"tonne", "tonne", ""},  Unit{"ton", "ton", ""},       Unit{"t", "tonne", ""},
    Unit{"m", "metre", ""}};

}  // namespace

const Unit* take_english_unit(Scanner& scan) {
    const auto rest = scan.rest();
    if (rest.empty()) return nullptr;
    for (const auto& unit : kUnits) {
        if (unit.written.front() != rest.front()) continue;
        auto end = scan;
        if (!end.literal(unit.written) || !end.word_ends()) continue;
        // "5 ft. tall" loses its dot; "5 ft." at the end of a sentence keeps it.
        if (unit.written.back() == '.' && (!end.space() || starts_sentence(end.word()))) continue;
        scan.literal(unit.written);
        return &unit;
    }
    return nullptr;
}

std::string_view take_english_per_unit(Scanner& scan) {
    for (const auto& unit : kPerUnits) {
        auto end = scan;
        if (!end.literal(unit.written) || !end.word_ends()) continue;
        scan = end;
        return unit.one;
    }
    const auto* unit = take_english_unit(scan);
    return unit == nullptr ? std::string_view{} : unit->one;
}

}  // namespace nashra
