// A list of words as people write one down: with spaces between them. Any thread.
#pragma once

#include <algorithm>
#include <string_view>

namespace nashra {

/// Calls `take` with each word of "le la les".
template <typename Take>
void for_each_word(std::string_view list, Take take) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

}  // namespace nashra
