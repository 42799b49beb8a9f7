// Some lines that the network learns from at once. One thread.
#pragma once

#include <cstdint>
#include <vector>

#include "training/corpus.h"
#include "training/layer.h"

namespace nashra {

struct Batch {
    std::vector<std::uint8_t> kinds;  // of letters
    std::vector<std::uint8_t> marks;  // wanted
    std::vector<LetterHint> hints;
    std::vector<std::uint32_t> word;        // of the letter: its item
    std::vector<TrainingItem> items;        // their letters are numbered in the batch
    std::vector<Manner> manners;            // of items
    std::vector<std::uint32_t> line_first;  // of an item: the first item of its line,
    std::vector<std::uint32_t> line_end;    // and the one behind its last

    /// Items `first` to `end` of the line.
    void add(const TrainingLine& line, Manner manner, std::size_t first, std::size_t end);

    /// A letter with `reach` letters on either side, of the same word.
    Places letters_around(std::size_t reach) const;

    /// A word with those `distance` words before and behind it, of the same line.
    Places words_around(std::size_t distance) const;

    /// A letter's word.
    Places words_of_letters() const { return {1, word}; }

    Places words_alone() const;
    Places letters_alone() const;
};

}  // namespace nashra
