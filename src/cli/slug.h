// A file's name from foreign words: lower case, digits and hyphens of ASCII, nothing that a page
// could make a path or an option of. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Of at most 60 letters; empty where the title has none of ASCII.
std::string slug(std::string_view title);

}  // namespace nashra
