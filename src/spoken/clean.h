// Written text as the rules of reading aloud want it: one form of each sign. What only the eye
// uses (emoji, tatweel, quotation marks, direction marks, "!!!") is gone, digits are ASCII, and
// nothing is left that eSpeak NG takes for phonemes or mark-up (facts 2). Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

std::string cleaned(std::string_view written);

}  // namespace nashra
