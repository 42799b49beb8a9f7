// What is recognised in written English, each as a rule of the table in english.cpp. Any thread.
#pragma once

#include <optional>

#include "spoken/rule.h"

namespace nashra {

// english_date.cpp
std::optional<Reading> read_english_date(const Written& written);          // 2025-01-15, 11/17/2005
std::optional<Reading> read_english_decade(const Written& written);        // 1990s, '90s, mid-80s
std::optional<Reading> read_english_part_of_year(const Written& written);  // mid-2021
std::optional<Reading> read_english_years(const Written& written);  // 2014–2016, 2023-24, 2023/24
std::optional<Reading> read_english_era(const Written& written);    // 340 A.D., 44 BC

// english_month.cpp
std::optional<Reading> read_english_month(const Written& written);    // Jan. 6, 2025; 25 July 2012
std::optional<Reading> read_english_weekday(const Written& written);  // Mon-Fri; Tues., Jan. 3
std::optional<Reading> read_english_business_year(const Written& written);  // 2Q22, H1 2024

// english_clock.cpp
std::optional<Reading> read_english_clock(const Written& written);  // 10:30 a.m. ET, 1830 GMT
std::optional<Reading> read_english_zone(const Written& written);   // GMT+3, noon ET

// english_money.cpp
std::optional<Reading> read_english_money(const Written& written);  // US$1.2 million, £2.5bn

// english_measure.cpp
std::optional<Reading> read_english_percent(const Written& written);  // 1.2%
std::optional<Reading> read_english_measure(const Written& written);  // 1,200 km, 6ft 2in, 30°C

// english_score.cpp
std::optional<Reading> read_english_score(const Written& written);  // won 3-2, a 6-3 ruling

// english_fraction.cpp
std::optional<Reading> read_english_fraction(const Written& written);  // 2 1/2
std::optional<Reading> read_english_ratio(const Written& written);     // 3:1, page 5/10, 120/80

// english_quantity.cpp
std::optional<Reading> read_english_ordinal(const Written& written);  // 18th
std::optional<Reading> read_english_range(const Written& written);    // 10-15
std::optional<Reading> read_english_scale(const Written& written);    // 2.5bn, 10k fans
std::optional<Reading> read_english_several(const Written& written);  // over-65s
std::optional<Reading> read_english_number(const Written& written);   // 1,234.5, 2025

// english_seconds.cpp
std::optional<Reading> read_english_seconds(const Written& written);  // a 10s delay, 9.58s

// english_code.cpp
std::optional<Reading> read_english_code(const Written& written);  // No. 24-1287, ZIP 90210

// english_telephone.cpp
std::optional<Reading> read_english_telephone(const Written& written);  // +1 123-123-5678, call 911

// english_address.cpp
std::optional<Reading> read_english_house(const Written& written);  // 1428 Elm St.
std::optional<Reading> read_english_state(const Written& written);  // Austin, TX 78701
std::optional<Reading> read_english_party(const Written& written);  // R-Texas

// english_serial.cpp
std::optional<Reading> read_english_serial(const Written& written);         // F-35, AK-47, MH370
std::optional<Reading> read_english_numbered_name(const Written& written);  // 737 MAX, Flight 370
std::optional<Reading> read_english_acronym(const Written& written);        // IDF, MPs, U.S.

// english_roman.cpp
std::optional<Reading> read_english_roman(const Written& written);  // World War II, Leo XIV

// english_abbreviation.cpp
std::optional<Reading> read_english_abbreviation(const Written& written);  // Dr., Gen., vs.

// english_web.cpp
std::optional<Reading> read_english_web(const Written& written);  // www.example.com/a-b, a@b.com
std::optional<Reading> read_english_tag(const Written& written);  // #MeToo, @handle

// english_sign.cpp
std::optional<Reading> read_english_sign(const Written& written);  // &, @, #, +, =, /

}  // namespace nashra
