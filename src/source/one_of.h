// Whether a text is one of a list of words, begins or ends with one, or has one in it. Any thread.
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
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

inline bool ends_with(std::string_view text, std::string_view word) {
    return word.empty() ||
           (text.size() >= word.size() && text.back() == word.back() && text.ends_with(word));
}

template <std::size_t N>
bool ends_with_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(),
                       [text](auto word) { return ends_with(text, word); });
}

/// Which pairs of neighbouring bytes a text has, some taken for others: tells of nearly every word
/// that it is not in the text without looking through it again.
class BytePairs {
  public:
    explicit BytePairs(std::string_view text) {
        for (std::size_t i = 1; i < text.size(); ++i)
            pairs_.set(number(text[i - 1], text[i]));
    }

    bool may_have(std::string_view word) const {
        for (std::size_t i = 1; i < word.size(); ++i) {
            if (!pairs_.test(number(word[i - 1], word[i]))) return false;
        }
        return true;
    }

  private:
    static constexpr std::size_t kPairs = 4096;

    static std::size_t number(char first, char second) {
        const auto spread = static_cast<unsigned char>(first) * 37U;
        return (spread ^ static_cast<unsigned char>(second)) % kPairs;
    }

    std::bitset<kPairs> pairs_;
};

template <std::size_t N>
bool contains_one_of(const std::array<std::string_view, N>& words, std::string_view text) {
    const auto within = [text](auto word) { return text.find(word) != std::string_view::npos; };
    constexpr std::size_t kMany = 8;  // to look through the text for
    if constexpr (N < kMany) return std::any_of(words.begin(), words.end(), within);
    const BytePairs pairs{text};
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return pairs.may_have(word) && within(word); });
}

}  // namespace nashra
