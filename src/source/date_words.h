// Dates and ages as pages print them: "Saturday, Feb 22, 2025", "٢٢ شباط/فبراير ٢٠٢٥",
// "3 hours ago". Only recognised, never interpreted. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// True if a label (as folded by folded_label) is a date, a time or an age, and nothing else.
bool is_date_label(std::string_view label);

}  // namespace nashra
