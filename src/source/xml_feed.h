// A feed written in XML. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/feed.h"

namespace nashra {

/// REQUIRES: clean text.
Feed xml_feed(std::string text, std::string_view url);

}  // namespace nashra
