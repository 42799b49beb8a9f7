#include "training/product.h"

#include <algorithm>
#include <cstring>

namespace nashra {

namespace {

using Eight [[gnu::vector_size(32)]] = float;

constexpr std::size_t kTileRows = 6;
constexpr std::size_t kTileColumns = 16;
constexpr std::size_t kPanel = 256;  // of the inner dimension, so that B's part stays in the cache

Eight load(const float* from) {
    Eight value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

void store(float* to, Eight value) { std::memcpy(to, &value, sizeof value); }

struct Operand {
    const float* first;
    std::size_t row;    // to the next row of C
    std::size_t inner;  // to the next factor
};

// A tile of C stays in registers while the factors go by.
template <std::size_t Rows>
void add_tile(Operand a, const float* b, float* c, std::size_t inner, std::size_t columns) {
    Eight sums[Rows][2];
    for (std::size_t r = 0; r < Rows; ++r) {
        sums[r][0] = load(c + r * columns);
        sums[r][1] = load(c + r * columns + 8);
    }
    for (std::size_t k = 0; k < inner; ++k) {
        const auto low = load(b + k * columns);
        const auto high = load(b + k * columns + 8);
        for (std::size_t r = 0; r < Rows; ++r) {
            const float factor = a.first[r * a.row + k * a.inner];
            sums[r][0] += factor * low;
            sums[r][1] += factor * high;
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        store(c + r * columns, sums[r][0]);
        store(c + r * columns + 8, sums[r][1]);
    }
}

void add_strip(Operand a, const float* b, float* c, std::size_t rows, std::size_t inner,
               std::size_t columns) {
    std::size_t r = 0;
    for (; r + kTileRows <= rows; r += kTileRows) {
        add_tile<kTileRows>({a.first + r * a.row, a.row, a.inner}, b, c + r * columns, inner,
                            columns);
    }
    for (; r < rows; ++r)
        add_tile<1>({a.first + r * a.row, a.row, a.inner}, b, c + r * columns, inner, columns);
}

void multiply(Operand a, const float* b, float* c, std::size_t rows, std::size_t inner,
              std::size_t columns) {
    for (std::size_t k = 0; k < inner; k += kPanel) {
        const auto depth = std::min(kPanel, inner - k);
        for (std::size_t n = 0; n < columns; n += kTileColumns) {
            add_strip({a.first + k * a.inner, a.row, a.inner}, b + k * columns + n, c + n, rows,
                      depth, columns);
        }
    }
}

}  // namespace

void add_product(const float* a, const float* b, float* c, std::size_t rows, std::size_t inner,
                 std::size_t columns) {
    multiply({a, inner, 1}, b, c, rows, inner, columns);
}

void add_product_of_transposed(const float* a, const float* b, float* c, std::size_t rows,
                               std::size_t inner, std::size_t columns) {
    multiply({a, 1, inner}, b, c, inner, rows, columns);
}

}  // namespace nashra
