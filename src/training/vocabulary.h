// The ways in which words, and parts of words, are vocalised in the corpora, counted. One thread
// while counting; any after that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "training/corpus.h"

namespace nashra {

class Vocabulary {
  public:
    using Way = std::vector<std::uint8_t>;  // marks of all letters but the last

    struct Counted {
        Way way;
        unsigned weight = 0;
    };

    void count(const TrainingLine& line, Manner manner);

    /// What other occurrences of the line's words say of its letters; without `manner` nothing of
    /// this line is counted.
    void hint(TrainingLine& line, const Manner* manner) const;

    /// The two commonest ways of a part; the second is empty if it is too rare.
    struct Known {
        Way first;
        Way second;
        bool nearly_always = false;
    };
    Known known_ways(std::uint32_t name) const;

    const std::unordered_map<std::uint32_t, std::vector<Counted>>& ways() const { return ways_; }

  private:
    std::unordered_map<std::uint32_t, std::vector<Counted>> ways_;
};

}  // namespace nashra
