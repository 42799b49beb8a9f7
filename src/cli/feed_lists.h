// Lists of feeds among the INPUTs: an OPML file stands for the feeds that are in it, as a folder
// does for its files.
#pragma once

#include <string>
#include <vector>

namespace nashra {

/// With the addresses of its feeds in the place of each such file. One without feeds stays as it
/// is.
std::vector<std::string> with_lists_opened(std::vector<std::string> inputs);

}  // namespace nashra
