// The months and days of dates in English, as they are written. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// "January", "Jan", "SEPT": the whole name; empty for anything else. In lower case "march" and
/// "may" are verbs and no months.
std::string_view english_month(std::string_view word);

std::string_view month_number(std::string_view digits);  // "02" -> "February"; "13" -> ""
bool day_of_month(std::string_view digits);              // "1", "01" to "31"

/// "Mon", "Tues", "Tu": the whole name; empty for anything else.
std::string_view english_weekday(std::string_view word);

}  // namespace nashra
