// What a listener who does not look at the screen should know: `nashra help accessibility`.
#pragma once

#include <string>
#include <vector>

namespace nashra {

/// Paragraphs in the listener's language, each a line however long; an empty one stands before a
/// new section, whose first line is its name.
std::vector<std::string> accessibility_help();

/// On standard output; on a terminal in lines as wide as it is, broken between words. Answers the
/// exit code.
int print_accessibility_help();

}  // namespace nashra
