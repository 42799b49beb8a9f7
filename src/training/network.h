// The diacritizer's network while it learns. A word is read letter by letter on its own; words look
// at the words around them; each letter, told what its word has become, chooses its marks:
//
//   letters ─▶ letter layers ─┬──────────────────────────────▶ + ─▶ decoder layers ─▶ marks
//                             └▶ largest ─▶ + ─▶ word layers ─▶ ┘
//   rows of the table, by hashes of the word ┘
//
// One thread.
#pragma once

#include <cstddef>
#include <vector>

#include "training/batch.h"
#include "training/layer.h"
#include "training/parameter.h"

namespace nashra {

struct Shape {
    std::size_t letter_width = 64;
    std::size_t word_width = 128;
    std::size_t table_width = 64;
    std::size_t table_rows = 1U << 16U;
    std::size_t letter_layers = 2;
    std::size_t decoder_layers = 1;
    std::vector<std::size_t> word_distances = {1, 2, 4, 1};
};

inline constexpr std::size_t kOutputs = 16;  // kMarkClasses, and one never wanted
inline constexpr std::size_t kLetterReach = 2;

struct Dropout {
    double inputs = 0;
    /// Of words whose own rows are hidden, so that unknown words are learnt as well.
    double words = 0;
};

class Network {
  public:
    Network(Shape shape, Dice& dice);

    /// Logits, kOutputs for every letter.
    const std::vector<float>& read(const Batch& batch, Dropout dropout, Dice& dice);

    /// From the gradients of the logits that were read last; the batch is the same.
    void learn(const Batch& batch, std::vector<float>& gradient, Step step);

    void make_coarse();

    std::vector<Layer*> layers();

    const Shape& shape() const { return shape_; }

    Parameter letter_table;  // place around the letter × kind
    Parameter letter_manner;
    Parameter hint_table;  // first hints, then second ones
    Parameter word_table;
    Parameter word_manner;
    Layer rows_to_word;
    Layer letters_to_word;
    Layer word_to_letters;
    Layer marks;
    std::vector<Layer> letter_layers;
    std::vector<Layer> word_layers;
    std::vector<Layer> decoder_layers;

  private:
    void read_letters(const Batch& batch, Dropout dropout, Dice& dice);
    void read_words(const Batch& batch, Dropout dropout, Dice& dice);
    void sum_rows(const Batch& batch, double hidden, Dice& dice);
    void find_largest(const Batch& batch);
    void learn_words(const Batch& batch);
    void learn_letters(const Batch& batch);
    void descend_all(const Batch& batch, Step step);

    Shape shape_;
    Places letters_around_;
    Places letters_alone_;
    Places words_alone_;
    std::vector<Places> words_around_;
    std::vector<float> letters_, words_, rows_, largest_, told_, logits_;
    std::vector<float> d_letters_, d_words_, d_rows_, d_largest_, d_told_;
    std::vector<std::uint32_t> largest_at_;
    std::vector<std::uint32_t> used_rows_;  // kRowsOfWord for every item; kNoRow: none
};

}  // namespace nashra
