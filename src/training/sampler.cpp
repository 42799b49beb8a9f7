#include "training/sampler.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace nashra {

namespace {

constexpr std::size_t kMostItems = 60;

double weight_at(const Corpus& corpus, double progress) {
    const double weight = corpus.weight + (corpus.last_weight - corpus.weight) * progress;
    return weight * static_cast<double>(corpus.words);
}

}  // namespace

Sampler::Sampler(const std::vector<Corpus>& corpora) : corpora_(corpora), orders_(corpora.size()) {}

std::size_t Sampler::choose(double progress, Dice& dice) const {
    double sum = 0;
    for (const auto& corpus : corpora_)
        sum += weight_at(corpus, progress);
    double place = dice.uniform() * sum;
    std::size_t chosen = 0;
    while (chosen + 1 < corpora_.size() && place >= weight_at(corpora_[chosen], progress)) {
        place -= weight_at(corpora_[chosen], progress);
        ++chosen;
    }
    return chosen;
}

const TrainingLine& Sampler::next_line(std::size_t corpus, Dice& dice) {
    const auto& lines = corpora_[corpus].lines;
    auto& order = orders_[corpus];
    if (order.at >= order.lines.size()) {
        order.lines.resize(lines.size());
        std::iota(order.lines.begin(), order.lines.end(), 0U);
        for (std::size_t i = order.lines.size(); i > 1; --i)
            std::swap(order.lines[i - 1], order.lines[dice.below(i)]);
        order.at = 0;
    }
    return lines[order.lines[order.at++]];
}

Batch Sampler::draw(std::size_t letters, double progress, Dice& dice) {
    Batch batch;
    while (batch.kinds.size() < letters) {
        const auto corpus = choose(progress, dice);
        const auto& line = next_line(corpus, dice);
        const auto items = line.items.size();
        const auto first = items > kMostItems ? dice.below(items - kMostItems + 1) : 0;
        batch.add(line, corpora_[corpus].manner, first, std::min(items, first + kMostItems));
    }
    return batch;
}

}  // namespace nashra
