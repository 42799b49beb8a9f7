// Letters that nobody hears and that programs obey: control characters, writing-direction
// overrides, noncharacters. A terminal, the voice and a file name must never meet one. Any thread.
#pragma once

#include <string>

namespace nashra {

/// REQUIRES: valid UTF-8. Keeps newline and tab, makes every line end a newline; the text only
/// shrinks.
void strip_control_characters(std::string& text);

}  // namespace nashra
