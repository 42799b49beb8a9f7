// Chooses what the network is shown: lines of the corpora, each as often as its weight says, in an
// order that is by chance and yet the same in every run. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "training/batch.h"
#include "training/corpus.h"
#include "training/dice.h"

namespace nashra {

class Sampler {
  public:
    explicit Sampler(const std::vector<Corpus>& corpora);

    /// At least so many letters, `progress` (0 to 1) of the way through the training. Of a long
    /// line a part is taken.
    Batch draw(std::size_t letters, double progress, Dice& dice);

  private:
    std::size_t choose(double progress, Dice& dice) const;
    const TrainingLine& next_line(std::size_t corpus, Dice& dice);

    /// A corpus is gone through to its end before a line comes again.
    struct Order {
        std::vector<std::uint32_t> lines;
        std::size_t at = 0;
    };

    const std::vector<Corpus>& corpora_;
    std::vector<Order> orders_;
};

}  // namespace nashra
