#include "spoken/arabic.h"

#include <array>

#include "spoken/arabic_readings.h"

namespace nashra {

std::span<const Rule> arabic_rules() {
    // From the most particular to the most general: a date is also a fraction, and a number.
    static constexpr std::array kRules = {
        Rule{"web", read_arabic_web, Begins::letter},
        Rule{"definite", read_arabic_definite, Begins::letter},
        Rule{"proclitic", read_arabic_proclitic, Begins::letter},
        Rule{"date", read_arabic_date, Begins::digit},
        Rule{"parts", read_arabic_parts, Begins::digit},
        Rule{"years", read_arabic_years, Begins::digit},
        Rule{"telephone", read_arabic_telephone, Begins::digit_or_sign},
        Rule{"clock", read_arabic_clock},
        Rule{"hour", read_arabic_hour, Begins::digit},
        Rule{"day", read_arabic_day, Begins::digit},
        Rule{"score", read_arabic_score},
        Rule{"ratio", read_arabic_ratio, Begins::digit},
        Rule{"range", read_arabic_range, Begins::digit},
        Rule{"percent", read_arabic_percent, Begins::digit_or_sign},
        Rule{"fraction", read_arabic_fraction, Begins::digit},
        Rule{"numbered", read_arabic_numbered, Begins::digit},
        Rule{"quantity", read_arabic_quantity},
        Rule{"year", read_arabic_year, Begins::digit},
        Rule{"number", read_arabic_number, Begins::digit},
        Rule{"abbreviation", read_arabic_abbreviation},
        Rule{"roman", read_arabic_roman, Begins::letter},
        Rule{"acronym", read_arabic_acronym, Begins::letter},
        Rule{"sign", read_arabic_sign, Begins::sign}};
    return kRules;
}

}  // namespace nashra
