// The words that begin English sentences: behind "U.S." or "Co." they tell that one has ended. Any
// thread.
#pragma once

#include <string_view>

namespace nashra {

/// "The", "However", "Millions", with their capital.
bool starts_sentence(std::string_view word);

}  // namespace nashra
