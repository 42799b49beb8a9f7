#include "spoken/diacritic_network.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

void add_row(float* to, const float* from, std::size_t width) {
    for (std::size_t c = 0; c < width; ++c)
        to[c] += from[c];
}

/// A column of numbers for each row, and the same as whole numbers.
struct Stream {
    std::size_t width = 0;
    std::vector<float> values;
    std::vector<std::uint8_t> whole;

    void resize(std::size_t rows, std::size_t columns) {
        width = columns;
        values.assign(rows * columns, 0.0F);
        whole.resize(rows * columns);
    }
    float* row(std::size_t index) { return values.data() + index * width; }
    void activate_all(float inverse_step) {
        activate(values.data(), values.size(), inverse_step, whole.data());
    }
};

class Reading {
  public:
    Reading(const DiacriticModel& model, std::span<const DiacriticItem> items,
            std::span<const VocalisedLetter> letters)
        : model_(model), items_(items), written_(letters), first_(items.front().first) {
        const auto& last = items.back();
        kinds_.reserve(last.first + last.count - first_);
        for (std::size_t i = first_; i < last.first + last.count; ++i)
            kinds_.push_back(letter_kind(letters[i].letter));
        const std::size_t widest = std::max(
            {model.header.letter_width, model.header.word_width, model.header.table_width});
        zeros_.assign(widest, 0);
    }

    std::vector<float> read() {
        read_letters();
        read_words();
        tell_letters();
        for (const auto& layer : model_.decoder_layers)
            look_around_letters(layer);
        std::vector<float> logits(kinds_.size() * kDiacriticOutputs);
        add_alone(model_.marks, letters_, logits.data());
        return logits;
    }

  private:
    std::span<const std::uint8_t> kinds_of(const DiacriticItem& item) const {
        return std::span{kinds_}.subspan(item.first - first_, item.count);
    }

    void read_letters() {
        const std::size_t width = model_.header.letter_width;
        letters_.resize(kinds_.size(), width);
        std::array<LetterHint, kLongestItem> hints;
        for (const auto& item : items_) {
            const auto kinds = kinds_of(item);
            hint_letters(model_.lexicon, kinds, written_.subspan(item.first, item.count),
                         std::span{hints}.first(kinds.size()));
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                auto* to = letters_.row(item.first - first_ + i);
                add_row(to, model_.hints + hints[i].first * width, width);
                add_row(to, model_.hints + (kFirstHints + hints[i].second) * width, width);
                for (std::size_t tap = 0; tap <= 2 * kLettersAround; ++tap) {
                    const auto at = i + tap - kLettersAround;  // beyond the end if it is before 0
                    const std::size_t kind = at < kinds.size() ? kinds[at] : 0;
                    add_row(to, model_.letters + (tap * kLetterKinds + kind) * width, width);
                }
            }
        }
        for (const auto& layer : model_.letter_layers)
            look_around_letters(layer);
    }

    void look_around_letters(const WholeLayer& layer) {
        letters_.activate_all(layer.inverse_step);
        places_.clear();
        for (const auto& item : items_) {
            const auto* row = letters_.whole.data() + (item.first - first_) * letters_.width;
            for (std::size_t i = 0; i < item.count; ++i, row += letters_.width) {
                places_.push_back(i > 0 ? row - letters_.width : zeros_.data());
                places_.push_back(row);
                places_.push_back(i + 1 < item.count ? row + letters_.width : zeros_.data());
            }
        }
        add_layer(layer, places_.data(), kinds_.size(), letters_.values.data());
    }

    void read_words() {
        words_.resize(items_.size(), model_.header.word_width);
        sum_rows();
        add_alone(model_.rows_to_word, rows_, words_.values.data());
        find_largest();
        add_alone(model_.letters_to_word, rows_, words_.values.data());
        for (std::size_t i = 0; i < model_.word_layers.size(); ++i)
            look_around_words(model_.word_layers[i], model_.header.word_distances[i]);
    }

    void sum_rows() {
        const std::size_t width = model_.header.table_width;
        rows_.resize(items_.size(), width);
        std::vector<std::int32_t> sums(width);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const auto rows = items_[i].count > 0 ? rows_of_word(kinds_of(items_[i]))
                                                  : rows_of_sign(items_[i].sign);
            std::fill(sums.begin(), sums.end(), 0);
            for (const auto row : rows) {
                if (row == kNoRow) continue;
                const auto* from = model_.table + (row & (model_.header.table_rows - 1)) * width;
                for (std::size_t c = 0; c < width; ++c)
                    sums[c] += from[c];
            }
            for (std::size_t c = 0; c < width; ++c)
                rows_.row(i)[c] = static_cast<float>(sums[c]) * model_.header.table_step;
        }
    }

    void find_largest() {
        const auto width = letters_.width;
        rows_.resize(items_.size(), width);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            auto* to = rows_.row(i);
            for (std::size_t j = 0; j < items_[i].count; ++j) {
                const auto* from = letters_.row(items_[i].first - first_ + j);
                for (std::size_t c = 0; c < width; ++c)
                    to[c] = from[c] > to[c] ? from[c] : to[c];
            }
        }
    }

    void look_around_words(const WholeLayer& layer, std::size_t distance) {
        words_.activate_all(layer.inverse_step);
        places_.clear();
        const auto count = items_.size();
        const auto* rows = words_.whole.data();
        const auto width = words_.width;
        for (std::size_t i = 0; i < count; ++i) {
            places_.push_back(i >= distance ? rows + (i - distance) * width : zeros_.data());
            places_.push_back(rows + i * width);
            places_.push_back(i + distance < count ? rows + (i + distance) * width : zeros_.data());
        }
        add_layer(layer, places_.data(), count, words_.values.data());
    }

    void tell_letters() {
        const auto width = letters_.width;
        std::vector<float> told(items_.size() * width);
        add_alone(model_.word_to_letters, words_, told.data());
        for (std::size_t i = 0; i < items_.size(); ++i) {
            for (std::size_t j = 0; j < items_[i].count; ++j)
                add_row(letters_.row(items_[i].first - first_ + j), told.data() + i * width, width);
        }
    }

    void add_alone(const WholeLayer& layer, Stream& inputs, float* outputs) {
        inputs.activate_all(layer.inverse_step);
        places_.clear();
        const auto rows = inputs.whole.size() / inputs.width;
        for (std::size_t i = 0; i < rows; ++i)
            places_.push_back(inputs.whole.data() + i * inputs.width);
        add_layer(layer, places_.data(), rows, outputs);
    }

    const DiacriticModel& model_;
    std::span<const DiacriticItem> items_;
    std::span<const VocalisedLetter> written_;
    std::size_t first_;
    std::vector<std::uint8_t> kinds_;
    std::vector<std::uint8_t> zeros_;
    Stream letters_;
    Stream words_;
    Stream rows_;
    std::vector<const std::uint8_t*> places_;
};

}  // namespace

std::vector<float> read_network(const DiacriticModel& model, std::span<const DiacriticItem> items,
                                std::span<const VocalisedLetter> letters) {
    if (items.empty()) return {};
    return Reading{model, items, letters}.read();
}

}  // namespace nashra
