// What lists of stories print beside a headline: when it came and in which section, "2 hours ago |
// World", "منذ ساعتين | العالم", "Business 3 hours ago". Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// `label` is the line folded (see source/line_kind.h).
bool is_story_stamp(std::string_view label);

}  // namespace nashra
