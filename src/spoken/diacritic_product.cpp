#include "spoken/diacritic_product.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "spoken/diacritic_file.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace nashra {

namespace {

constexpr std::size_t kBlock = kOutputsAtOnce * kInputsAtOnce;  // bytes of weights

[[gnu::always_inline]] inline void activate_each(const float* inputs, std::size_t count,
                                                 float inverse_step, std::uint8_t* whole) {
    for (std::size_t i = 0; i < count; ++i) {
        float value = inputs[i] * inverse_step;
        value = value > 0.0F ? value : 0.0F;
        value = value < 127.0F ? value : 127.0F;
        whole[i] = static_cast<std::uint8_t>(static_cast<std::int32_t>(value + 0.5F));
    }
}

[[gnu::always_inline]] inline void add_sums(const std::int32_t* sums, const float* scales,
                                            const float* biases, float* outputs) {
    for (std::size_t o = 0; o < kOutputsAtOnce; ++o) {
        const float result = static_cast<float>(sums[o]) * scales[o];
        const float shifted = result + biases[o];
        outputs[o] += shifted;
    }
}

#if defined(__x86_64__)

constexpr std::size_t kRowsAtOnce = 4;

// The products of four inputs with their weights, two and two added. Those of two times two inputs
// fit into 16 bits, because inputs are at most 127 and weights at most 63.
[[gnu::target("avx2"), gnu::always_inline]] inline __m256i pair_products(const std::uint8_t* inputs,
                                                                         __m256i weights) {
    std::int32_t four = 0;
    std::memcpy(&four, inputs, sizeof four);
    return _mm256_maddubs_epi16(_mm256_set1_epi32(four), weights);
}

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i add_eight(__m256i sum,
                                                                     const std::uint8_t* inputs,
                                                                     __m256i first,
                                                                     __m256i second) {
    const auto products = _mm256_add_epi16(pair_products(inputs, first),
                                           pair_products(inputs + kInputsAtOnce, second));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(products, _mm256_set1_epi16(1)));
}

/// Sixteen outputs of some rows.
template <std::size_t Rows>
[[gnu::target("avx2")]] void add_block_avx2(const WholeLayer& layer, const std::int8_t* weights,
                                            const std::uint8_t* const* places, std::size_t first,
                                            float* outputs) {
    __m256i sums[Rows][2];
    for (auto& sum : sums)
        sum[0] = sum[1] = _mm256_setzero_si256();
    for (std::size_t tap = 0; tap < layer.taps; ++tap) {
        std::array<const std::uint8_t*, Rows> rows;
        for (std::size_t r = 0; r < Rows; ++r)
            rows[r] = places[r * layer.taps + tap];
        for (std::size_t i = 0; i < layer.inputs; i += 2 * kInputsAtOnce, weights += 2 * kBlock) {
            const auto* at = reinterpret_cast<const __m256i*>(weights);
            for (std::size_t half = 0; half < 2; ++half) {
                const auto low = _mm256_loadu_si256(at + half);
                const auto high = _mm256_loadu_si256(at + 2 + half);
                for (std::size_t r = 0; r < Rows; ++r)
                    sums[r][half] = add_eight(sums[r][half], rows[r] + i, low, high);
            }
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        std::array<std::int32_t, kOutputsAtOnce> stored;
        std::memcpy(stored.data(), sums[r], sizeof stored);
        add_sums(stored.data(), layer.scales + first, layer.biases + first,
                 outputs + r * layer.outputs + first);
    }
}

[[gnu::target("avx2")]] void add_layer_avx2(const WholeLayer& layer,
                                            const std::uint8_t* const* places, std::size_t count,
                                            float* outputs) {
    const auto block_bytes = layer.taps * layer.inputs * kOutputsAtOnce;
    for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
        const auto* block = layer.weights + first / kOutputsAtOnce * block_bytes;
        std::size_t r = 0;
        for (; r + kRowsAtOnce <= count; r += kRowsAtOnce) {
            add_block_avx2<kRowsAtOnce>(layer, block, places + r * layer.taps, first,
                                        outputs + r * layer.outputs);
        }
        for (; r < count; ++r) {
            add_block_avx2<1>(layer, block, places + r * layer.taps, first,
                              outputs + r * layer.outputs);
        }
    }
}

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i whole_eight(const float* inputs,
                                                                       __m256 inverse_step) {
    auto values = _mm256_mul_ps(_mm256_loadu_ps(inputs), inverse_step);
    values = _mm256_max_ps(values, _mm256_setzero_ps());
    values = _mm256_min_ps(values, _mm256_set1_ps(127.0F));
    return _mm256_cvttps_epi32(_mm256_add_ps(values, _mm256_set1_ps(0.5F)));
}

[[gnu::target("avx2")]] void activate_avx2(const float* inputs, std::size_t count,
                                           float inverse_step, std::uint8_t* whole) {
    const auto step = _mm256_set1_ps(inverse_step);
    const auto order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    std::size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        const auto low =
            _mm256_packs_epi32(whole_eight(inputs + i, step), whole_eight(inputs + i + 8, step));
        const auto high = _mm256_packs_epi32(whole_eight(inputs + i + 16, step),
                                             whole_eight(inputs + i + 24, step));
        const auto bytes = _mm256_permutevar8x32_epi32(_mm256_packus_epi16(low, high), order);
        std::memcpy(whole + i, &bytes, sizeof bytes);
    }
    activate_each(inputs + i, count - i, inverse_step, whole + i);
}

bool has_avx2() {
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

#endif

}  // namespace

void activate_plainly(const float* inputs, std::size_t count, float inverse_step,
                      std::uint8_t* whole) {
    activate_each(inputs, count, inverse_step, whole);
}

void add_layer_plainly(const WholeLayer& layer, const std::uint8_t* const* places,
                       std::size_t count, float* outputs) {
    const auto block_bytes = layer.taps * layer.inputs * kOutputsAtOnce;
    for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
        const auto* block = layer.weights + first / kOutputsAtOnce * block_bytes;
        for (std::size_t r = 0; r < count; ++r) {
            // Two sums for each output, since machines multiply and add in pairs.
            std::array<std::int32_t, 2 * kOutputsAtOnce> pairs{};
            const auto* weights = block;
            for (std::size_t tap = 0; tap < layer.taps; ++tap) {
                const auto* row = places[r * layer.taps + tap];
                for (std::size_t i = 0; i < layer.inputs; i += kInputsAtOnce, weights += kBlock) {
                    for (std::size_t p = 0; p < pairs.size(); ++p) {
                        const auto* pair = row + i + 2 * (p % 2);
                        pairs[p] += pair[0] * weights[2 * p] + pair[1] * weights[2 * p + 1];
                    }
                }
            }
            std::array<std::int32_t, kOutputsAtOnce> sums;
            for (std::size_t o = 0; o < kOutputsAtOnce; ++o)
                sums[o] = pairs[2 * o] + pairs[2 * o + 1];
            add_sums(sums.data(), layer.scales + first, layer.biases + first,
                     outputs + r * layer.outputs + first);
        }
    }
}

void activate(const float* inputs, std::size_t count, float inverse_step, std::uint8_t* whole) {
#if defined(__x86_64__)
    if (has_avx2()) return activate_avx2(inputs, count, inverse_step, whole);
#endif
    activate_plainly(inputs, count, inverse_step, whole);
}

void add_layer(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
               float* outputs) {
#if defined(__x86_64__)
    if (has_avx2()) return add_layer_avx2(layer, places, count, outputs);
#endif
    add_layer_plainly(layer, places, count, outputs);
}

}  // namespace nashra
