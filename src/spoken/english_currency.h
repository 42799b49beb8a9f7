// The money of the world as English writes and says it. Any thread.
#pragma once

#include <string_view>

#include "spoken/scanner.h"

namespace nashra {

struct Currency {
    std::string_view sign;  // "US$", "€", "SAR", "Dh"
    std::string_view one;
    std::string_view many;
    std::string_view cent;  // empty: has no cents that are said
    std::string_view cents;
};

/// Takes "US$", "€", "Rs."; null when none stands here. Letters must not go on with a word:
/// "EUROPE" does not begin with money.
const Currency* take_english_currency(Scanner& scan);

}  // namespace nashra
