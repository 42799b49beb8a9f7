// Enumerations inside a paragraph, "1) the first 2) the second": each item is a sentence of its
// own. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nashra {

/// Where the items begin, in order; not the one at the beginning of the text. An enumeration begins
/// where a sentence does and counts upwards, so that "section 3) of the law" is none.
std::vector<std::size_t> list_items(std::string_view text);

}  // namespace nashra
