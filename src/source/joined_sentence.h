// Arabic ties the sentences of a story to each other: "وأضاف أن...", "ويبدأ العمل...", "من جانبه
// قال". A line that begins so goes on with what stands above it, so that it is no headline, though
// many pages leave out its full stop. Any thread.
#pragma once

#include <string_view>

namespace nashra {

bool begins_joined(std::string_view line);

}  // namespace nashra
