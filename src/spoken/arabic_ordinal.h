// Arabic numbers with the article: "الحادي والعشرين" of a century, "الثامنة" of an hour, and "الستة
// والعشرين" of things counted. In the genitive, where news has them most. Any thread.
#pragma once

#include <cstdint>
#include <string>

#include "spoken/arabic_number.h"

namespace nashra {

constexpr std::uint64_t kLastOrdinal = 99;

/// First to ninety-ninth: "الْأَوَّل", "الثَّامِنَ عَشَر", "الْحَادِي وَالْعِشْرِين".
std::string arabic_ordinal(std::uint64_t value, Gender gender);

/// "عَشَرَة" -> "الْعَشَرَة", "سَبْعَة وَعِشْرِين" -> "السَّبْعَة وَالْعِشْرِين": never with the nunation that the
/// article takes away.
std::string with_article(std::string_view number);

}  // namespace nashra
