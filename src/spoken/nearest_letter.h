// Letters that Persian, Urdu and Kurdish have added to the Arabic ones, and that names bring along.
// Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// "پ" -> "ب": what the Arabic voice says for it when it reads letters. Empty for those of Arabic,
/// and for what no Arabic letter is near to.
std::string_view nearest_arabic(char32_t code);

}  // namespace nashra
