// "A" in "A P" and "ten thirty A M" is the name of a letter, in "A man" a little word. eSpeak NG
// says both alike, so the letter is written for it as it sounds. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The text with "eh" for every "A" that is a letter: beside another single capital, or within a
/// sentence before a word in lower case ("vitamin A is"). "Not A Chance" in a headline is none.
std::string letter_a_as_it_sounds(std::string_view english);

}  // namespace nashra
