#include "spoken/arabic.h"

#include <array>

#include "spoken/arabic_readings.h"

namespace nashra {

std::span<const Rule> arabic_rules() {
    // From the most particular to the most general: a date is also a fraction, and a number.
    static constexpr std::array kRules = {Rule{"web", read_arabic_web},
                                          Rule{"definite", read_arabic_definite},
                                          Rule{"proclitic", read_arabic_proclitic},
                                          Rule{"date", read_arabic_date},
                                          Rule{"parts", read_arabic_parts},
                                          Rule{"years", read_arabic_years},
                                          Rule{"telephone", read_arabic_telephone},
                                          Rule{"clock", read_arabic_clock},
                                          Rule{"hour", read_arabic_hour},
                                          Rule{"day", read_arabic_day},
                                          Rule{"score", read_arabic_score},
                                          Rule{"ratio", read_arabic_ratio},
                                          Rule{"range", read_arabic_range},
                                          Rule{"percent", read_arabic_percent},
                                          Rule{"fraction", read_arabic_fraction},
                                          Rule{"numbered", read_arabic_numbered},
                                          Rule{"quantity", read_arabic_quantity},
                                          Rule{"year", read_arabic_year},
                                          Rule{"number", read_arabic_number},
                                          Rule{"abbreviation", read_arabic_abbreviation},
                                          Rule{"roman", read_arabic_roman},
                                          Rule{"acronym", read_arabic_acronym},
                                          Rule{"sign", read_arabic_sign}};
    return kRules;
}

}  // namespace nashra
