// What the diacritizer's network is shown of a word: its letters as small numbers, and rows of one
// large table, chosen by hashes of the whole word, of the word without what is written together
// with it, and of its beginning and its end. The trainer and the program use the same.
// Pure functions; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace nashra {

/// 0 is "no letter", beyond either end of the word; 1 a letter of another language.
inline constexpr std::size_t kLetterKinds = 44;

std::uint8_t letter_kind(char32_t code);

inline constexpr std::size_t kRowsOfWord = 6;
inline constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

/// Something that may be known of a word, and of other words too.
enum class PartKind : std::uint8_t {
    word,  // all of it
    stem,  // without the conjunction, preposition and article that are written together with it
    core,  // and without an ending: "وكتابهم", "كتابهم", "كتاب"
    verb,  // what is behind the first letter of an imperfect: "يكتب", "سنكتب"
};
inline constexpr std::size_t kPartKinds = 4;

/// Some letters of a word, one after the other, and what they are known by.
struct WordPart {
    std::size_t first = 0;
    std::size_t count = 0;
    PartKind kind = PartKind::word;
    std::uint32_t name = 0;
    /// A lexicon has it of this word; the others are only looked up, being parts if they are known.
    bool learnt = true;
};

inline constexpr std::size_t kPartsOfWord = 6;

/// The best first; a part is empty if it would be the same as one before.
std::array<WordPart, kPartsOfWord> parts_of_word(std::span<const std::uint8_t> kinds);

/// Hashes, to be reduced to the size of the table; kNoRow where there is nothing.
using WordRows = std::array<std::uint32_t, kRowsOfWord>;

/// Of a word's letter kinds.
WordRows rows_of_word(std::span<const std::uint8_t> kinds);

/// Of what is not a word.
WordRows rows_of_sign(char32_t sign);

}  // namespace nashra
