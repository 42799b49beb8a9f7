// Letters that nobody hears and that programs obey: control characters, writing-direction
// overrides, noncharacters. A terminal, the voice and a file name must never meet one. Any thread.
#pragma once

#include <string>

namespace nashra {

/// Also newline and tab, which are none inside a text but are on a line.
bool is_control_character(char32_t code);

/// REQUIRES: valid UTF-8. Keeps newline and tab, makes every line end a newline; the text only
/// shrinks.
void strip_control_characters(std::string& text);

}  // namespace nashra
