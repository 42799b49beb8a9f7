// nashra_train CORPORA MODEL: learns the vowels of Arabic from vocalised texts and writes the model
// that voices/ar has. The folder's README says where the texts come from and how long it takes.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <span>
#include <string>
#include <vector>

#include "training/corpus.h"
#include "training/dice.h"
#include "training/evaluation.h"
#include "training/model_file.h"
#include "training/network.h"
#include "training/sampler.h"
#include "training/vocabulary.h"

namespace nashra {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kLettersOfBatch = 1500;
constexpr double kRate = 2e-3;
constexpr double kWarmingUp = 200;  // steps
constexpr double kLeastRate = 0.003;
constexpr double kCoarseFrom = 0.85;  // of the words
constexpr double kReportEvery = 500'000;
constexpr Dropout kDropout = {0.1, 0.15};

// Lines that lie together are of one article or page and share its names. Whoever reads the next
// article knows nothing of them, so they are no hints for each other either.
constexpr std::size_t kLinesOfArticle = 10;

struct Progress {
    double words = 0;
    std::size_t steps = 0;
    double loss = 0;
    std::size_t letters = 0;
};

/// Logits become the gradients of the cross entropy; how many letters are known.
std::size_t gradients(const Batch& batch, const std::vector<float>& logits,
                      std::vector<float>& gradient, Progress& progress) {
    gradient.assign(logits.size(), 0);
    std::size_t known = 0;
    for (std::size_t i = 0; i < batch.kinds.size(); ++i) {
        if (batch.marks[i] == kUnknownMarks) continue;
        ++known;
        const auto* from = logits.data() + i * kOutputs;
        auto* to = gradient.data() + i * kOutputs;
        const float largest = *std::max_element(from, from + kOutputs);
        float sum = 0;
        for (std::size_t k = 0; k < kOutputs; ++k)
            sum += to[k] = std::exp(from[k] - largest);
        for (std::size_t k = 0; k < kOutputs; ++k)
            to[k] /= sum;
        progress.loss -= std::log(to[batch.marks[i]] + 1e-9F);
        to[batch.marks[i]] -= 1;
    }
    progress.letters += known;
    return known;
}

void report(const char* what, Progress& progress, Network& network,
            const std::vector<TrainingLine>& development, Dice& dice) {
    const auto letters = static_cast<double>(std::max<std::size_t>(progress.letters, 1));
    std::printf("%.2f million words, %s: loss %.4f, %s\n", progress.words / 1e6, what,
                progress.loss / letters, to_text(evaluate(network, development, dice)).c_str());
    std::fflush(stdout);
    progress.loss = 0;
    progress.letters = 0;
}

double rate_at(double share, std::size_t step) {
    const double warm = std::min(1.0, static_cast<double>(step) / kWarmingUp);
    return std::max(kRate * kLeastRate, kRate * warm * (1 - share));
}

void learn(Network& network, const Corpora& corpora, const std::vector<TrainingLine>& development,
           double words, Dice& dice) {
    Sampler sampler{corpora.training};
    Progress progress;
    std::vector<float> gradient;
    double next_report = kReportEvery;
    bool coarse = false;
    while (progress.words < words) {
        const double share = progress.words / words;
        if (!coarse && share > kCoarseFrom) {
            report("fine", progress, network, development, dice);
            network.make_coarse();
            coarse = true;
            report("coarse", progress, network, development, dice);
        }
        const auto batch = sampler.draw(kLettersOfBatch, share, dice);
        const auto& logits = network.read(batch, kDropout, dice);
        const auto known = gradients(batch, logits, gradient, progress);
        ++progress.steps;
        network.learn(batch, gradient,
                      {rate_at(share, progress.steps), progress.steps,
                       1 / static_cast<double>(std::max<std::size_t>(known, 1))});
        for (const auto& item : batch.items)
            progress.words += item.count > 0 ? 1 : 0;
        if (progress.words > next_report) {
            report(coarse ? "coarse" : "fine", progress, network, development, dice);
            next_report += kReportEvery;
        }
    }
    report("at the end", progress, network, development, dice);
}

void hint_all(Corpus& corpus, const Vocabulary& vocabulary) {
    for (std::size_t first = 0; first < corpus.lines.size(); first += kLinesOfArticle) {
        const auto count = std::min(kLinesOfArticle, corpus.lines.size() - first);
        const auto article = std::span{corpus.lines}.subspan(first, count);
        Vocabulary own;
        for (const auto& line : article)
            own.count(line, corpus.manner);
        for (auto& line : article)
            vocabulary.hint(line, &own);
    }
}

std::string origin_of(const Corpora& corpora, double words, const char* version) {
    std::string origin = "nashra_train of " + std::string{version} + ", " +
                         std::to_string(static_cast<long>(words)) + " words of";
    for (const auto& corpus : corpora.training)
        origin += " " + corpus.name;
    return origin;
}

int train(const std::string& folder, const std::string& model, double words, const char* version) {
    auto corpora = read_corpora(folder);
    Dice dice{kSeed};
    Network network{Shape{}, dice};
    std::vector<TrainingLine> development;
    for (const auto& line : corpora.development)
        development.push_back(training_line(line, Manner::news));
    Vocabulary vocabulary;
    for (const auto& corpus : corpora.training) {
        for (const auto& line : corpus.lines)
            vocabulary.count(line, corpus.manner);
    }
    for (auto& corpus : corpora.training)
        hint_all(corpus, vocabulary);
    for (auto& line : development)
        vocabulary.hint(line, nullptr);
    learn(network, corpora, development, words, dice);
    write_model(model, origin_of(corpora, words, version), network, vocabulary);
    return 0;
}

}  // namespace

}  // namespace nashra

int main(int argc, char** argv) {
    constexpr double kUsualWords = 4e6;
    if (argc < 3 || argc > 4) {
        std::fputs("usage: nashra_train CORPORA MODEL [WORDS]\n", stderr);
        return 64;
    }
    try {
        return nashra::train(argv[1], argv[2], argc == 4 ? std::atof(argv[3]) : kUsualWords,
                             NASHRA_COMMIT);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "nashra_train: %s\n", error.what());
        return 70;
    }
}
