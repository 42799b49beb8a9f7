#include "training/network.h"

#include <algorithm>
#include <utility>

namespace nashra {

namespace {

constexpr double kResidualGain = 0.4;

void add_row(float* to, const float* from, std::size_t width) {
    for (std::size_t c = 0; c < width; ++c)
        to[c] += from[c];
}

std::vector<Layer> neighbours(std::size_t count, std::size_t width, Dice& dice) {
    std::vector<Layer> layers;
    for (std::size_t i = 0; i < count; ++i)
        layers.emplace_back(3, width, width, kResidualGain, dice);
    return layers;
}

}  // namespace

Network::Network(Shape shape, Dice& dice)
    : letter_table((2 * kLetterReach + 1) * kLetterKinds, shape.letter_width),
      letter_manner(kManners, shape.letter_width),
      hint_table(kFirstHints + kSecondHints, shape.letter_width),
      word_table(shape.table_rows, shape.table_width),
      word_manner(kManners, shape.word_width),
      rows_to_word(1, shape.table_width, shape.word_width, 1, dice),
      letters_to_word(1, shape.letter_width, shape.word_width, 0.7, dice),
      word_to_letters(1, shape.word_width, shape.letter_width, 0.7, dice),
      marks(1, shape.letter_width, kOutputs, 0.7, dice),
      letter_layers(neighbours(shape.letter_layers, shape.letter_width, dice)),
      word_layers(neighbours(shape.word_distances.size(), shape.word_width, dice)),
      decoder_layers(neighbours(shape.decoder_layers, shape.letter_width, dice)),
      shape_(std::move(shape)) {
    letter_table.scatter(dice, 0.4);
    hint_table.scatter(dice, 0.3);
    word_table.scatter(dice, 0.2);
}

const std::vector<float>& Network::read(const Batch& batch, Dropout dropout, Dice& dice) {
    letters_around_ = batch.letters_around(1);
    letters_alone_ = batch.letters_alone();
    words_alone_ = batch.words_alone();
    words_around_.clear();
    for (const auto distance : shape_.word_distances)
        words_around_.push_back(batch.words_around(distance));
    read_letters(batch, dropout, dice);
    read_words(batch, dropout, dice);
    const auto width = shape_.letter_width;
    for (std::size_t i = 0; i < batch.kinds.size(); ++i)
        add_row(letters_.data() + i * width, told_.data() + batch.word[i] * width, width);
    for (auto& layer : decoder_layers)
        layer.forward(letters_, letters_around_, letters_, dropout.inputs, dice);
    logits_.assign(batch.kinds.size() * kOutputs, 0);
    marks.forward(letters_, letters_alone_, logits_, 0, dice);
    return logits_;
}

void Network::read_letters(const Batch& batch, Dropout dropout, Dice& dice) {
    const auto width = shape_.letter_width;
    letters_.assign(batch.kinds.size() * width, 0);
    const auto places = batch.letters_around(kLetterReach);
    for (std::size_t i = 0; i < batch.kinds.size(); ++i) {
        auto* to = letters_.data() + i * width;
        add_row(to, letter_manner.row(static_cast<std::size_t>(batch.manners[batch.word[i]])),
                width);
        add_row(to, hint_table.row(batch.hints[i].first), width);
        add_row(to, hint_table.row(kFirstHints + batch.hints[i].second), width);
        for (std::size_t tap = 0; tap < places.taps; ++tap) {
            const auto at = places.rows[i * places.taps + tap];
            const std::size_t kind = at == kNowhere ? 0 : batch.kinds[at];
            add_row(to, letter_table.row(tap * kLetterKinds + kind), width);
        }
    }
    for (auto& layer : letter_layers)
        layer.forward(letters_, letters_around_, letters_, dropout.inputs, dice);
}

void Network::sum_rows(const Batch& batch, double hidden, Dice& dice) {
    const auto width = shape_.table_width;
    rows_.assign(batch.items.size() * width, 0);
    used_rows_.clear();
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        const bool hide = hidden > 0 && dice.uniform() < hidden;
        for (std::size_t k = 0; k < kRowsOfWord; ++k) {
            auto row = batch.items[i].rows[k];
            const bool own = k < 2 || k == 5;
            if (hide && own) row = kNoRow;
            if (row != kNoRow) {
                row &= static_cast<std::uint32_t>(shape_.table_rows - 1);
                add_row(rows_.data() + i * width, word_table.row(row), width);
            }
            used_rows_.push_back(row);
        }
    }
}

void Network::find_largest(const Batch& batch) {
    const auto width = shape_.letter_width;
    largest_.assign(batch.items.size() * width, 0);
    largest_at_.assign(batch.items.size() * width, kNowhere);
    for (std::size_t i = 0; i < batch.kinds.size(); ++i) {
        const auto* from = letters_.data() + i * width;
        const auto to = batch.word[i] * width;
        for (std::size_t c = 0; c < width; ++c) {
            if (from[c] <= largest_[to + c]) continue;
            largest_[to + c] = from[c];
            largest_at_[to + c] = static_cast<std::uint32_t>(i);
        }
    }
}

void Network::read_words(const Batch& batch, Dropout dropout, Dice& dice) {
    const auto width = shape_.word_width;
    words_.assign(batch.items.size() * width, 0);
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        add_row(words_.data() + i * width,
                word_manner.row(static_cast<std::size_t>(batch.manners[i])), width);
    }
    sum_rows(batch, dropout.words, dice);
    find_largest(batch);
    rows_to_word.forward(rows_, words_alone_, words_, dropout.inputs, dice);
    letters_to_word.forward(largest_, words_alone_, words_, 0, dice);
    for (std::size_t i = 0; i < word_layers.size(); ++i)
        word_layers[i].forward(words_, words_around_[i], words_, dropout.inputs, dice);
    told_.assign(batch.items.size() * shape_.letter_width, 0);
    word_to_letters.forward(words_, words_alone_, told_, dropout.inputs, dice);
}

void Network::learn(const Batch& batch, std::vector<float>& gradient, Step step) {
    const auto width = shape_.letter_width;
    d_letters_.assign(letters_.size(), 0);
    marks.backward(gradient, letters_alone_, d_letters_);
    for (std::size_t i = decoder_layers.size(); i-- > 0;)
        decoder_layers[i].backward(d_letters_, letters_around_, d_letters_);
    d_told_.assign(told_.size(), 0);
    for (std::size_t i = 0; i < batch.kinds.size(); ++i)
        add_row(d_told_.data() + batch.word[i] * width, d_letters_.data() + i * width, width);
    learn_words(batch);
    learn_letters(batch);
    descend_all(batch, step);
}

void Network::learn_words(const Batch& batch) {
    d_words_.assign(words_.size(), 0);
    word_to_letters.backward(d_told_, words_alone_, d_words_);
    for (std::size_t i = word_layers.size(); i-- > 0;)
        word_layers[i].backward(d_words_, words_around_[i], d_words_);
    d_largest_.assign(largest_.size(), 0);
    letters_to_word.backward(d_words_, words_alone_, d_largest_);
    d_rows_.assign(rows_.size(), 0);
    rows_to_word.backward(d_words_, words_alone_, d_rows_);
    const auto width = shape_.table_width;
    for (std::size_t i = 0; i < used_rows_.size(); ++i) {
        if (used_rows_[i] == kNoRow) continue;
        add_row(word_table.gradient_row(used_rows_[i]), d_rows_.data() + i / kRowsOfWord * width,
                width);
    }
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        add_row(word_manner.gradient_row(static_cast<std::size_t>(batch.manners[i])),
                d_words_.data() + i * shape_.word_width, shape_.word_width);
    }
}

void Network::learn_letters(const Batch& batch) {
    const auto width = shape_.letter_width;
    for (std::size_t i = 0; i < d_largest_.size(); ++i) {
        if (largest_at_[i] != kNowhere)
            d_letters_[largest_at_[i] * width + i % width] += d_largest_[i];
    }
    for (std::size_t i = letter_layers.size(); i-- > 0;)
        letter_layers[i].backward(d_letters_, letters_around_, d_letters_);
    const auto places = batch.letters_around(kLetterReach);
    for (std::size_t i = 0; i < batch.kinds.size(); ++i) {
        const auto* from = d_letters_.data() + i * width;
        add_row(letter_manner.gradient_row(static_cast<std::size_t>(batch.manners[batch.word[i]])),
                from, width);
        add_row(hint_table.gradient_row(batch.hints[i].first), from, width);
        add_row(hint_table.gradient_row(kFirstHints + batch.hints[i].second), from, width);
        for (std::size_t tap = 0; tap < places.taps; ++tap) {
            const auto at = places.rows[i * places.taps + tap];
            const std::size_t kind = at == kNowhere ? 0 : batch.kinds[at];
            add_row(letter_table.gradient_row(tap * kLetterKinds + kind), from, width);
        }
    }
}

void Network::descend_all(const Batch&, Step step) {
    for (auto* layer : layers())
        layer->descend(step);
    descend(letter_table, step);
    descend(letter_manner, step);
    descend(hint_table, step);
    descend(word_manner, step);
    auto rows = used_rows_;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.empty() && rows.back() == kNoRow) rows.pop_back();
    descend(word_table, step, rows);
}

std::vector<Layer*> Network::layers() {
    std::vector<Layer*> all = {&rows_to_word, &letters_to_word, &word_to_letters, &marks};
    for (auto* group : {&letter_layers, &word_layers, &decoder_layers}) {
        for (auto& layer : *group)
            all.push_back(&layer);
    }
    return all;
}

void Network::make_coarse() {
    for (auto* layer : layers())
        layer->make_coarse();
}

}  // namespace nashra
