// A keyboard that is switched to Arabic: its keys are where they are, and so is what they ask for.
// Free functions; any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// What the key that types this letter types on a Latin keyboard: "p" for "ح". Empty: none does, or
/// it types the same on both.
std::string latin_key(std::string_view letter);

/// "3" for "٣" and for "۳".
std::string latin_digit(std::string_view digit);

}  // namespace nashra
