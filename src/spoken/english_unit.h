// Units of measure as English writes and says them. Any thread.
#pragma once

#include <string_view>

#include "spoken/scanner.h"

namespace nashra {

struct Unit {
    std::string_view written;  // "km"
    std::string_view one;      // "kilometre"
    std::string_view many;
};

/// Takes the unit that stands here, and no word: "km", not "kmart". Null for anything else.
const Unit* take_english_unit(Scanner& scan);

/// "h" of "km/h", "m3" of "µg/m3": what stands behind a slash, as one of its kind; empty for
/// anything else.
std::string_view take_english_per_unit(Scanner& scan);

}  // namespace nashra
