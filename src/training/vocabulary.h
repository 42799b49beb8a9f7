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

    /// What is known of the line's letters, without what `own` has counted of it and of the lines
    /// around it, if that is in this vocabulary too.
    void hint(TrainingLine& line, const Vocabulary* own) const;

    /// The two commonest ways of a part; the second is empty if it is too rare.
    struct Known {
        Way first;
        Way second;
        bool nearly_always = false;
    };
    Known known_ways(std::uint32_t name) const;

    const std::unordered_map<std::uint32_t, std::vector<Counted>>& ways() const { return ways_; }

  private:
    const std::vector<Counted>& ways_of(std::uint32_t name) const;

    std::unordered_map<std::uint32_t, std::vector<Counted>> ways_;
};

}  // namespace nashra
