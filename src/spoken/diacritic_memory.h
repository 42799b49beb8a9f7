// What the diacritizer's network has made of words by themselves, which depends on nothing but
// their letters: half of a text is words that it has read before. So many are remembered, the
// latest ones; whether a word is, changes the time alone. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace nashra {

/// A word's rows in the network's streams.
template <typename Float, typename Whole>
struct WordRowsOf {
    std::span<Float> letters;  // of each of its letters
    std::span<Float> word;
    std::span<Whole> sums;  // what it adds to the sums of the first layer of words
};

/// To remember, and to be filled.
using RowsToKeep = WordRowsOf<const float, const std::int32_t>;
using RowsToFill = WordRowsOf<float, std::int32_t>;

class WordMemory {
  public:
    /// Longer words are hardly ever met twice.
    static constexpr std::size_t kMostLetters = 12;

    WordMemory();

    /// Whether a word of these letters, or a sign without letters, was there to fill the rows.
    bool recall(std::span<const std::uint8_t> kinds, char32_t sign, RowsToFill rows) const;

    void keep(std::span<const std::uint8_t> kinds, char32_t sign, RowsToKeep rows);

  private:
    struct Remembered {
        std::vector<std::uint8_t> kinds;
        char32_t sign = 0;
        std::vector<float> letters;
        std::vector<float> word;
        std::vector<std::int32_t> sums;
    };

    std::size_t slot_of(std::span<const std::uint8_t> kinds, char32_t sign) const;

    mutable std::mutex mutex_;
    std::vector<Remembered> slots_;
};

}  // namespace nashra
