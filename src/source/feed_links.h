// The feeds that a web page offers, so that a listener can subscribe to a site by its own address.
// Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// The addresses behind <link rel="alternate"> with the type of a feed, in the page's order
/// (RSS Advisory Board, "RSS Autodiscovery"). Where there are none: where the page sends its
/// visitor on, and the links that look like feeds to readers. Resolved against `url` and <base>.
/// REQUIRES: clean text.
std::vector<std::string> feed_links(std::string html, std::string_view url);

}  // namespace nashra
