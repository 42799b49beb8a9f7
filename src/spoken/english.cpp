#include "spoken/english.h"

#include <array>

#include "spoken/english_readings.h"

namespace nashra {

std::span<const Rule> english_rules() {
    // From the most particular to the most general: a date is also a range, and a number.
    static constexpr std::array kRules = {Rule{"web", read_english_web},
                                          Rule{"telephone", read_english_telephone},
                                          Rule{"date", read_english_date},
                                          Rule{"month", read_english_month},
                                          Rule{"decade", read_english_decade},
                                          Rule{"clock", read_english_clock},
                                          Rule{"money", read_english_money},
                                          Rule{"part of year", read_english_part_of_year},
                                          Rule{"years", read_english_years},
                                          Rule{"range", read_english_range},
                                          Rule{"percent", read_english_percent},
                                          Rule{"ratio", read_english_ratio},
                                          Rule{"fraction", read_english_fraction},
                                          Rule{"ordinal", read_english_ordinal},
                                          Rule{"measure", read_english_measure},
                                          Rule{"scale", read_english_scale},
                                          Rule{"serial", read_english_serial},
                                          Rule{"roman", read_english_roman},
                                          Rule{"abbreviation", read_english_abbreviation},
                                          Rule{"acronym", read_english_acronym},
                                          Rule{"number", read_english_number},
                                          Rule{"sign", read_english_sign}};
    return kRules;
}

}  // namespace nashra
