// A row of numbers for each letter or word on its way through the diacritizer's network, and the
// same as whole numbers, which the next layer takes. A value; one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "spoken/diacritic_product.h"

namespace nashra {

struct DiacriticStream {
    std::size_t width = 0;
    std::vector<float> values;
    std::vector<std::uint8_t> whole;

    /// All numbers are 0 then.
    void resize(std::size_t rows, std::size_t columns) {
        width = columns;
        values.assign(rows * columns, 0.0F);
        whole.resize(rows * columns);
    }
    std::size_t rows() const { return width == 0 ? 0 : values.size() / width; }
    float* row(std::size_t index) { return values.data() + index * width; }
    std::span<const float> row(std::size_t index) const {
        return std::span{values}.subspan(index * width, width);
    }
    const std::uint8_t* whole_row(std::size_t index) const { return whole.data() + index * width; }
    void activate_all(float inverse_step) {
        activate(values.data(), values.size(), inverse_step, whole.data());
    }
};

/// Numbers of a row that are computed with at once. A row has a multiple of as many.
using RowPart [[gnu::vector_size(64)]] = float;
inline constexpr std::size_t kRowPart = sizeof(RowPart) / sizeof(float);

/// Adds one row to another.
inline void add_row(float* to, const float* from, std::size_t width) {
    for (std::size_t c = 0; c < width; c += kRowPart) {
        RowPart sum;
        RowPart more;
        std::memcpy(&sum, to + c, sizeof sum);
        std::memcpy(&more, from + c, sizeof more);
        sum += more;
        std::memcpy(to + c, &sum, sizeof sum);
    }
}

/// Adds to `outputs` what the layer makes of each row alone.
void add_alone(const WholeLayer& layer, DiacriticStream& inputs, float* outputs);

/// Some letters of one word or of none, one after the other.
struct LettersOfItem {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// A letter layer: adds to each letter what it makes of it and of those beside it in its item. The
/// letters are those of the items, one item's behind the other's.
void look_around_letters(const WholeLayer& layer, std::span<const LettersOfItem> items,
                         DiacriticStream& letters);

}  // namespace nashra
