// Texts that nashra keeps in lines: a listener's file, a row of the library. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// Without their line ends; behind the last of these there is no line more.
std::vector<std::string> text_lines(std::string_view text);

}  // namespace nashra
