// Texts that nashra keeps in lines: a listener's file, a row of the library. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// What stands between the separators; behind the last of them there is nothing more.
std::vector<std::string> text_parts(std::string_view text, char separator);

/// Without their line ends; behind the last of these there is no line more.
inline std::vector<std::string> text_lines(std::string_view text) { return text_parts(text, '\n'); }

}  // namespace nashra
