#include "training/evaluation.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "spoken/diacritic_class.h"
#include "spoken/endings.h"

namespace nashra {

namespace {

struct Guess {
    std::size_t marks = 0;
    float confidence = 0;
};

Guess guess_of(const float* logits) {
    const auto* best = std::max_element(logits, logits + kDiacriticClasses);
    float sum = 0;
    for (std::size_t i = 0; i < kDiacriticClasses; ++i)
        sum += std::exp(logits[i] - *best);
    return {static_cast<std::size_t>(best - logits), 1 / sum};
}

void add_word(Evaluation& sum, const Batch& batch, const TrainingItem& item, const float* logits) {
    ++sum.words;
    for (std::size_t i = item.first; i < item.first + item.count; ++i) {
        const auto guess = guess_of(logits + i * kOutputs);
        const std::size_t wrong = guess.marks == batch.marks[i] ? 0 : 1;
        ++sum.letters;
        sum.wrong += wrong;
        if (i + 1 < item.first + item.count) {
            ++sum.inner_letters;
            sum.inner_wrong += wrong;
        } else if (guess.confidence >= kConfidentEnding) {
            ++sum.endings_said;
            sum.endings_wrong += wrong;
        }
    }
}

double per_cent(std::size_t part, std::size_t all) {
    return 100 * static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(all, 1));
}

}  // namespace

Evaluation evaluate(Network& network, const std::vector<TrainingLine>& lines, Dice& dice) {
    Evaluation sum;
    for (const auto& line : lines) {
        Batch batch;
        batch.add(line, Manner::news, 0, line.items.size());
        const auto& logits = network.read(batch, {}, dice);
        for (const auto& item : batch.items) {
            if (item.count > 0) add_word(sum, batch, item, logits.data());
        }
    }
    return sum;
}

std::string to_text(const Evaluation& evaluation) {
    char text[160];
    std::snprintf(text, sizeof text,
                  "DER %.2f / %.2f without the last letter, endings: %.1f %% said, %.1f %% wrong",
                  per_cent(evaluation.wrong, evaluation.letters),
                  per_cent(evaluation.inner_wrong, evaluation.inner_letters),
                  per_cent(evaluation.endings_said, evaluation.words),
                  per_cent(evaluation.endings_wrong, evaluation.words));
    return text;
}

}  // namespace nashra
