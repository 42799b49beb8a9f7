// What the machinery of a page prints into it: how often it was read, what its video player does,
// offers of a trial, and what stands where a text should have been put in. Any thread.
#pragma once

#include <string_view>

#include "source/line_kind.h"

namespace nashra {

/// Its kind; prose for a line that is none of these. `whole` is the folded line, `label` the same
/// without ornaments (see source/line_kind.h).
LineKind widget_line(std::string_view line, std::string_view whole, std::string_view label);

}  // namespace nashra
