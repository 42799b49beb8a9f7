// A feed written in JSON (https://www.jsonfeed.org/version/1.1/). nlohmann/json reads here and
// writes in cli/json.cpp, and appears nowhere else. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/feed.h"

namespace nashra {

/// REQUIRES: clean text.
Feed json_feed(const std::string& text, std::string_view url);

}  // namespace nashra
