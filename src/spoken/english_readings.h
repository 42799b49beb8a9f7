// What is recognised in written English, each as a rule of the table in english.cpp. Any thread.
#pragma once

#include <optional>

#include "spoken/rule.h"

namespace nashra {

// english_date.cpp
std::optional<Reading> read_english_date(const Written& written);    // 2025-01-15, 11/17/2005
std::optional<Reading> read_english_month(const Written& written);   // Jan. 6, 2025; 25 July 2012
std::optional<Reading> read_english_decade(const Written& written);  // 1990s, '90s, mid-80s
std::optional<Reading> read_english_part_of_year(const Written& written);  // mid-2021
std::optional<Reading> read_english_years(const Written& written);         // 2014–2016, 2023-24
std::optional<Reading> read_english_clock(const Written& written);         // 10:30 a.m., 5pm

// english_money.cpp
std::optional<Reading> read_english_money(const Written& written);  // US$1.2 million, £2.5bn

// english_measure.cpp
std::optional<Reading> read_english_percent(const Written& written);  // 1.2%
std::optional<Reading> read_english_measure(const Written& written);  // 1,200 km, 50km/h, 30°C

// english_quantity.cpp
std::optional<Reading> read_english_fraction(const Written& written);   // 2 1/2
std::optional<Reading> read_english_ratio(const Written& written);      // 3:1, page 5/10
std::optional<Reading> read_english_ordinal(const Written& written);    // 18th
std::optional<Reading> read_english_range(const Written& written);      // 10-15
std::optional<Reading> read_english_scale(const Written& written);      // 2.5bn, 600m people
std::optional<Reading> read_english_number(const Written& written);     // 1,234.5, 2025
std::optional<Reading> read_english_telephone(const Written& written);  // +1 123-123-5678

// english_serial.cpp
std::optional<Reading> read_english_serial(const Written& written);   // F-35, AK-47, MH370
std::optional<Reading> read_english_roman(const Written& written);    // World War II, Leo XIV
std::optional<Reading> read_english_acronym(const Written& written);  // IDF, U.S.

// english_abbreviation.cpp
std::optional<Reading> read_english_abbreviation(const Written& written);  // Dr., Gen., vs.

// english_sign.cpp
std::optional<Reading> read_english_web(const Written& written);   // www.example.com/a-b, a@b.com
std::optional<Reading> read_english_sign(const Written& written);  // &, @, #, +, =, /

}  // namespace nashra
