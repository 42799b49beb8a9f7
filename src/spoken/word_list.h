// A list of words as a linguist writes one: parted by spaces, in any order. Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// Whether `word` is one of the words of `list`; never for an empty word.
constexpr bool listed(std::string_view list, std::string_view word) {
    while (!list.empty() && !word.empty()) {
        const auto end = list.find(' ');
        if (list.substr(0, end) == word) return true;
        if (end == std::string_view::npos) return false;
        list.remove_prefix(end + 1);
    }
    return false;
}

constexpr bool starts(std::string_view word, std::string_view with) {
    return word.substr(0, with.size()) == with;
}

constexpr bool ends(std::string_view word, std::string_view with) {
    return word.size() >= with.size() && word.substr(word.size() - with.size()) == with;
}

}  // namespace nashra
