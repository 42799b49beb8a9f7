#include "spoken/diacritic_network.h"

#include <array>
#include <utility>

#include "spoken/diacritic_stream.h"
#include "spoken/diacritic_words.h"

namespace nashra {

namespace {

/// Goes through the network with some items, from what their words are by themselves.
class Reading {
  public:
    Reading(const DiacriticModel& model, std::span<const DiacriticItem> items, WordsAlone words)
        : model_(model),
          letters_(std::move(words.letters)),
          words_(std::move(words.words)),
          sums_(std::move(words.sums)),
          zeros_(words_.width) {
        for (const auto& item : items)
            places_.push_back({item.first - items.front().first, item.count});
    }

    std::vector<float> read() {
        for (std::size_t i = 0; i < model_.word_layers.size(); ++i) {
            const auto distance = model_.header.word_distances[i];
            if (i == 0)
                add_known_sums(model_.word_layers[i], distance);
            else
                look_around_words(model_.word_layers[i], distance);
        }
        tell_letters();
        for (const auto& layer : model_.decoder_layers)
            look_around_letters(layer, places_, letters_);
        std::vector<float> logits(letters_.rows() * kDiacriticOutputs);
        add_alone(model_.marks, letters_, logits.data());
        return logits;
    }

  private:
    /// The first layer has made its sums of each word alone.
    void add_known_sums(const WholeLayer& layer, std::size_t distance) {
        const auto width = words_.width;
        const std::vector<std::int32_t> none(width);
        const auto count = words_.rows();
        const auto sums_at = [&](std::size_t word, std::size_t tap) {
            return sums_.data() + (word * kTapsAround + tap) * width;
        };
        for (std::size_t i = 0; i < count; ++i) {
            const std::array<const std::int32_t*, kTapsAround> taps = {
                i >= distance ? sums_at(i - distance, 0) : none.data(), sums_at(i, 1),
                i + distance < count ? sums_at(i + distance, 2) : none.data()};
            add_sums(layer, taps, words_.row(i));
        }
    }

    void look_around_words(const WholeLayer& layer, std::size_t distance) {
        words_.activate_all(layer.inverse_step);
        places_of_words_.clear();
        const auto count = words_.rows();
        for (std::size_t i = 0; i < count; ++i) {
            places_of_words_.push_back(i >= distance ? words_.whole_row(i - distance)
                                                     : zeros_.data());
            places_of_words_.push_back(words_.whole_row(i));
            places_of_words_.push_back(i + distance < count ? words_.whole_row(i + distance)
                                                            : zeros_.data());
        }
        add_layer(layer, places_of_words_.data(), count, words_.values.data());
    }

    void tell_letters() {
        const auto width = letters_.width;
        std::vector<float> told(words_.rows() * width);
        add_alone(model_.word_to_letters, words_, told.data());
        for (std::size_t i = 0; i < places_.size(); ++i) {
            for (std::size_t j = 0; j < places_[i].count; ++j)
                add_row(letters_.row(places_[i].first + j), told.data() + i * width, width);
        }
    }

    const DiacriticModel& model_;
    DiacriticStream letters_;
    DiacriticStream words_;
    std::vector<std::int32_t> sums_;
    std::vector<std::uint8_t> zeros_;
    std::vector<LettersOfItem> places_;
    std::vector<const std::uint8_t*> places_of_words_;
};

}  // namespace

std::vector<float> read_network(const DiacriticModel& model, std::span<const DiacriticItem> items,
                                std::span<const VocalisedLetter> letters, WordMemory& memory) {
    if (items.empty()) return {};
    return Reading{model, items, read_words_alone(model, items, letters, memory)}.read();
}

}  // namespace nashra
