// Sums of products of matrices, in rows one after the other: what nearly all of the training's time
// goes into. The number of columns of B and C is a multiple of 16. No state; any thread.
#pragma once

#include <cstddef>

namespace nashra {

/// C (rows × columns) += A (rows × inner) · B (inner × columns).
void add_product(const float* a, const float* b, float* c, std::size_t rows, std::size_t inner,
                 std::size_t columns);

/// C (inner × columns) += Aᵀ · B, where A is (rows × inner) and B is (rows × columns).
void add_product_of_transposed(const float* a, const float* b, float* c, std::size_t rows,
                               std::size_t inner, std::size_t columns);

}  // namespace nashra
