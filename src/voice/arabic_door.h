// The door of the Arabic voice: whatever made the words, nothing goes through that would make it
// read uninitialised memory (digits), spell in another language (Latin letters) or fall silent.
// The stage before has put all of that into words already, so what is lost here is a mistake of
// ours, and a pause is better than a crash. Pure function; any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Arabic letters, vowel signs, spaces and the punctuation that makes pauses; a space for each
/// other character, broken bytes too.
std::string through_arabic_door(std::string_view words);

}  // namespace nashra
