// The points that a text announces and often counts: "There are three reasons:", "1. ...", "2.
// ...". They are of the text, however short they are, where a list that nothing announces may be
// one of other stories. Any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "source/lines.h"

namespace nashra {

/// Bytes of the mark that makes a line a point of a list and of the blank behind it: "• ", "3. ",
/// "٣- ", "(a) ", "ب) "; or 0.
std::size_t point_mark_size(std::string_view line);

/// What is said of a point: its number, but no bullet. Nothing if the line is none.
std::optional<std::string_view> said_of_point(const Line& line);

/// Whether the second line is the next point: "1. ..." and "2. ...".
bool counts_on(std::string_view point, std::string_view next);

/// Says which lines announce points and which are points: two at least, that count from the
/// beginning or have one bullet, or have no marks but stand in the middle of the text.
void find_points(std::vector<Line>& lines);

}  // namespace nashra
