// Letters that somebody before us read in the wrong charset. A C1 control character (U+0080 to
// U+009F) never stands in a text on purpose: it is the trace of a byte that was taken for a letter.
// Any thread.
#pragma once

#include <string>

namespace nashra {

/// "don\u0092t" is "don't" with Windows-1252's apostrophe, and "\u00E2\u0080\u00A6" is the UTF-8 of
/// "…". REQUIRES: valid UTF-8. Text without C1 characters stays as it is.
void repair_mojibake(std::string& text);

}  // namespace nashra
