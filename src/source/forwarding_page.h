// A page that holds no article but sends its visitor on: <meta http-equiv=refresh content="0;
// url=...">, with at most a line about it. A page of news that loads itself anew every few minutes
// is none. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Where the page at `url` sends its visitor, resolved; empty for a page that sends nowhere else.
/// REQUIRES: clean text (see source/charset.h).
std::string forwarded_to(std::string_view html, std::string_view url);

}  // namespace nashra
