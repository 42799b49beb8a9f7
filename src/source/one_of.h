// Whether a text is one of a list of words, begins with one, or has one in it. Any thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace nashra {

/// Every line of every page is compared with hundreds of words, nearly all of which differ in their
/// first byte: that is seen without a call.
inline bool begins_with(std::string_view text, std::string_view word) {
    return word.empty() ||
           (text.size() >= word.size() && text.front() == word.front() && text.starts_with(word));
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(), [text](auto word) {
        return text.size() == word.size() && begins_with(text, word);
    });
}

template <std::size_t N>
bool begins_with_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(),
                       [text](auto word) { return begins_with(text, word); });
}

template <std::size_t N>
bool contains_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(),
                       [text](auto word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace nashra
