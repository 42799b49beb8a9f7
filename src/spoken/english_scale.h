// The scale words behind an English number: "million", "bn", "m". Any thread.
#pragma once

#include <string_view>

#include "spoken/scanner.h"

namespace nashra {

/// Whether a bare letter counts: "$600m" is money, "600m" is as likely metres. Behind the sign of a
/// currency it also counts with a space before it: "£3 m".
enum class ScaleLetters { no, yes, spaced };

/// Takes "million", "bn", "m" with the space before it; empty when there is none.
std::string_view take_english_scale(Scanner& scan, ScaleLetters letters);

}  // namespace nashra
