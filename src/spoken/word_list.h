// A list of words as a linguist writes one: parted by spaces, in any order. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace nashra {

/// Whether `word` is one of the words of `list`; never for an empty word.
constexpr bool listed(std::string_view list, std::string_view word) {
    // By hand, since the words are shorter than a call: these lists are asked at every number.
    for (std::size_t begin = 0; begin < list.size() && !word.empty();) {
        std::size_t same = 0;
        while (same < word.size() && begin + same < list.size() && list[begin + same] == word[same])
            ++same;
        auto end = begin + same;
        if (same == word.size() && (end == list.size() || list[end] == ' ')) return true;
        while (end < list.size() && list[end] != ' ')
            ++end;
        begin = end + 1;
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
