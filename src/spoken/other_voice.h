// The gate before the voices of languages that have no rules of ours: eSpeak NG's own rules read
// their numbers and signs. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Cleaned words without the letters of any script but that of their first letter: mixed scripts in
/// a clause have crashed eSpeak NG (facts 2).
std::string for_other_voice(std::string_view words);

}  // namespace nashra
