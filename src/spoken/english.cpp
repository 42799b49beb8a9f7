#include "spoken/english.h"

#include <array>

#include "spoken/english_readings.h"

namespace nashra {

std::span<const Rule> english_rules() {
    // From the most particular to the most general: a date is also a range, and a number.
    static constexpr std::array kRules = {
        Rule{"web", read_english_web, Begins::letter_or_digit},
        Rule{"tag", read_english_tag, Begins::sign},
        Rule{"code", read_english_code, Begins::digit},
        Rule{"telephone", read_english_telephone, Begins::digit_or_sign},
        Rule{"date", read_english_date, Begins::digit},
        Rule{"month", read_english_month, Begins::letter_or_digit},
        Rule{"weekday", read_english_weekday, Begins::letter},
        Rule{"business year", read_english_business_year, Begins::letter_or_digit},
        Rule{"era", read_english_era, Begins::digit},
        Rule{"seconds", read_english_seconds, Begins::digit},
        Rule{"decade", read_english_decade, Begins::digit_or_sign},
        Rule{"clock", read_english_clock, Begins::digit},
        Rule{"time zone", read_english_zone, Begins::letter},
        Rule{"house", read_english_house, Begins::digit},
        Rule{"money", read_english_money, Begins::anywhere},
        Rule{"part of year", read_english_part_of_year, Begins::letter},
        Rule{"years", read_english_years, Begins::digit},
        Rule{"measure", read_english_measure, Begins::letter_or_digit},
        Rule{"numbered name", read_english_numbered_name, Begins::digit},
        Rule{"score", read_english_score, Begins::digit},
        Rule{"range", read_english_range, Begins::digit},
        Rule{"percent", read_english_percent, Begins::digit},
        Rule{"ratio", read_english_ratio, Begins::digit},
        Rule{"fraction", read_english_fraction, Begins::digit},
        Rule{"ordinal", read_english_ordinal, Begins::digit},
        Rule{"scale", read_english_scale, Begins::digit},
        Rule{"several", read_english_several, Begins::digit},
        Rule{"state", read_english_state, Begins::capital},
        Rule{"party", read_english_party, Begins::capital},
        Rule{"serial", read_english_serial, Begins::letter},
        Rule{"roman", read_english_roman, Begins::letter},
        Rule{"abbreviation", read_english_abbreviation, Begins::letter},
        Rule{"acronym", read_english_acronym, Begins::letter},
        Rule{"number", read_english_number, Begins::digit_or_sign},
        Rule{"sign", read_english_sign, Begins::anywhere}};
    return kRules;
}

}  // namespace nashra
