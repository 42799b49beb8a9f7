// A text as the diacritizer goes through it: its Arabic words, and what stands between them and is
// not white space, each as one item. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "spoken/vocalised_text.h"

namespace nashra {

struct DiacriticItem {
    std::uint32_t first = 0;  // of its letters in the text's
    std::uint32_t count = 0;  // 0: not a word
    char32_t sign = 0;        // what it is if it is not a word
};

/// A longer word is several items; the longest that occur have 15 ("أفاستسقيناكموها").
inline constexpr std::uint32_t kLongestItem = 32;

/// A number and a word in other letters are one sign each; so is a row of equal signs ("...").
inline constexpr char32_t kNumberSign = U'0';
inline constexpr char32_t kForeignSign = U'A';

/// `text` is what vocalised_text makes of `written`.
std::vector<DiacriticItem> diacritic_items(std::string_view written, const VocalisedText& text);

/// Whether a letter is without signs in a text that has them all: an alif, a long vowel, the
/// assimilated l of the article. `first` is where its word begins, `last` where it ends.
bool may_be_bare(const VocalisedText& text, std::size_t first, std::size_t last,
                 std::size_t letter);

}  // namespace nashra
