// How the diacritizer's model lies in its file, voices/ar/diacritics.model: a header, what it was
// made from, and tables and layers one after the other, each beginning at a multiple of 64 bytes,
// as the program uses them. The trainer writes it, the program maps it. Little-endian. Plain
// values; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace nashra {

inline constexpr std::array<char, 8> kModelMagic = {'n', 'a', 's', 'h', 'r', 'a', 'D', '2'};
inline constexpr std::size_t kModelAlignment = 64;
inline constexpr std::size_t kMostLayers = 8;  // of one kind

struct ModelHeader {
    std::array<char, 8> magic = kModelMagic;
    std::uint32_t file_size = 0;
    std::uint32_t letter_width = 0;  // multiples of 16, like the other widths
    std::uint32_t word_width = 0;
    std::uint32_t table_width = 0;
    std::uint32_t table_rows = 0;  // a power of two
    std::uint32_t letter_layers = 0;
    std::uint32_t decoder_layers = 0;
    std::uint32_t word_layers = 0;
    std::array<std::uint32_t, kMostLayers> word_distances{};
    std::uint32_t lexicon_entries = 0;
    std::uint32_t lexicon_bytes = 0;
    float table_step = 0;            // what 1 in the table of words is
    std::array<char, 384> origin{};  // with which data and program it was made; ends in zeros
};

/// The lexicon: where the entries of each group of names begin, a group being the names with the
/// same first sixteen bits; the names; where their ways begin in the bytes behind.
struct KnownPart {
    std::uint32_t name = 0;
    std::uint32_t ways = 0;
};
inline constexpr std::size_t kLexiconGroups = 1U << 16U;

/// A way begins with a byte: how many letters it has (a part's letters but the last), and these.
inline constexpr std::uint8_t kWayLength = 0x1F;
inline constexpr std::uint8_t kWayNearlyAlways = 0x20;
inline constexpr std::uint8_t kWayHasSecond = 0x40;
// Then the classes of the letters of the first way and of the second, four bits each, the low ones
// first.

/// A layer's weights lie as its sums are made: for sixteen outputs after the other, for every four
/// inputs, the four weights of each output.
inline constexpr std::size_t kOutputsAtOnce = 16;
inline constexpr std::size_t kInputsAtOnce = 4;

}  // namespace nashra
