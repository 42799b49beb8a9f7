// The names of the months, as dates in feeds and pages write them. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// 1 to 12, or 0 for a word that names no month. REQUIRES: ASCII letters are lower case.
int month_of_word(std::string_view word);

}  // namespace nashra
