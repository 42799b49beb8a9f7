// How well the network does on lines that it has not learnt from: the diacritic error rate as Fadel
// et al. (2019) define it, all letters counted. One thread.
#pragma once

#include <string>
#include <vector>

#include "training/corpus.h"
#include "training/dice.h"
#include "training/network.h"

namespace nashra {

struct Evaluation {
    std::size_t letters = 0;
    std::size_t wrong = 0;
    std::size_t inner_letters = 0;  // without the words' last ones
    std::size_t inner_wrong = 0;
    std::size_t words = 0;
    std::size_t endings_said = 0;  // those that the network is sure of
    std::size_t endings_wrong = 0;
};

Evaluation evaluate(Network& network, const std::vector<TrainingLine>& lines, Dice& dice);

std::string to_text(const Evaluation& evaluation);

}  // namespace nashra
