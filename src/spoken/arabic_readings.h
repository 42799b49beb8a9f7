// What is recognised in written Arabic, each as a rule of the table in arabic.cpp. Any thread.
#pragma once

#include <optional>

#include "spoken/rule.h"

namespace nashra {

// arabic_date.cpp
std::optional<Reading> read_arabic_date(const Written& written);   // 22/2/2025
std::optional<Reading> read_arabic_years(const Written& written);  // موسم 2023/2024
std::optional<Reading> read_arabic_day(const Written& written);    // 22 فبراير
std::optional<Reading> read_arabic_year(const Written& written);   // عام 2025, 1446هـ, 2025م

// arabic_clock.cpp
std::optional<Reading> read_arabic_clock(const Written& written);  // 10:30
std::optional<Reading> read_arabic_hour(const Written& written);   // الساعة 8, 8 مساء

// arabic_definite.cpp
std::optional<Reading> read_arabic_definite(const Written& written);  // القرن الـ21
std::optional<Reading> read_arabic_numbered(const Written& written);  // المادة 5

// arabic_range.cpp
std::optional<Reading> read_arabic_range(const Written& written);     // 10-15%
std::optional<Reading> read_arabic_ratio(const Written& written);     // 1:3
std::optional<Reading> read_arabic_fraction(const Written& written);  // 1/2

// arabic_money.cpp
std::optional<Reading> read_arabic_quantity(const Written& written);  // $110 مليارات, 50 كم/س

// arabic_quantity.cpp
std::optional<Reading> read_arabic_percent(const Written& written);  // 1.5%
std::optional<Reading> read_arabic_number(const Written& written);   // 45,936 شهيدا

// arabic_sign.cpp
std::optional<Reading> read_arabic_parts(const Written& written);  // البند 3.2.1

// arabic_score.cpp
std::optional<Reading> read_arabic_score(const Written& written);  // فازت 3-2

// arabic_sign.cpp
std::optional<Reading> read_arabic_telephone(const Written& written);  // +972, 07700
std::optional<Reading> read_arabic_sign(const Written& written);       // كوفيد-19, -5, &, /

// arabic_abbreviation.cpp
std::optional<Reading> read_arabic_abbreviation(const Written& written);  // د. أ.د. ق.م. ص 5
std::optional<Reading> read_arabic_proclitic(const Written& written);     // بـ 15

// arabic_latin.cpp
std::optional<Reading> read_arabic_web(const Written& written);      // www.example.com
std::optional<Reading> read_arabic_roman(const Written& written);    // XIV
std::optional<Reading> read_arabic_acronym(const Written& written);  // BBC, F-35

}  // namespace nashra
