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

using EightBytes [[gnu::vector_size(8)]] = std::int8_t;
using EightShorts [[gnu::vector_size(16)]] = std::int16_t;
using EightWords [[gnu::vector_size(32)]] = std::int32_t;

constexpr std::size_t kParts = kBlock / 8;   // of a block, two outputs each
constexpr std::size_t kInputsOfShorts = 16;  // whose products, four and four added, fit 16 bits

/// Adds the products of sixteen inputs; a part has four sums for each of its outputs.
void add_products(const std::uint8_t* inputs, const std::int8_t* weights,
                  std::array<EightWords, kParts>& totals) {
    std::array<EightShorts, kParts> sums{};
    for (std::size_t i = 0; i < kInputsOfShorts; i += kInputsAtOnce) {
        const std::int16_t a = inputs[i];
        const std::int16_t b = inputs[i + 1];
        const std::int16_t c = inputs[i + 2];
        const std::int16_t d = inputs[i + 3];
        const EightShorts four_twice = {a, b, c, d, a, b, c, d};
        for (auto& sum : sums) {
            EightBytes some;
            std::memcpy(&some, weights, sizeof some);
            weights += sizeof some;
            sum += four_twice * __builtin_convertvector(some, EightShorts);
        }
    }
    for (std::size_t p = 0; p < kParts; ++p)
        totals[p] += __builtin_convertvector(sums[p], EightWords);
}

/// The weights of one tap for sixteen outputs.
const std::int8_t* weights_of(const WholeLayer& layer, std::size_t first, std::size_t tap) {
    return layer.weights + first * layer.taps * layer.inputs + tap * layer.inputs * kOutputsAtOnce;
}

std::array<std::int32_t, kOutputsAtOnce> block_sums(const WholeLayer& layer,
                                                    const std::int8_t* weights,
                                                    const std::uint8_t* const* places) {
    std::array<EightWords, kParts> totals{};
    for (std::size_t tap = 0; tap < layer.taps; ++tap) {
        for (std::size_t i = 0; i < layer.inputs; i += kInputsOfShorts) {
            add_products(places[tap] + i, weights, totals);
            weights += kInputsOfShorts * kOutputsAtOnce;
        }
    }
    std::array<std::int32_t, kOutputsAtOnce> sums{};
    for (std::size_t o = 0; o < kOutputsAtOnce; ++o) {
        const auto& total = totals[o / 2];
        for (std::size_t i = o % 2 * 4; i < o % 2 * 4 + 4; ++i)
            sums[o] += total[i];
    }
    return sums;
}

constexpr std::size_t kLongRun = 4 * kInputsAtOnce;

/// Whatever the inputs are, the products of a long run fit into 16 bits where they are added: every
/// other two of the weights of each output.
bool fits_in_long_runs(const WholeLayer& layer, std::size_t first) {
    constexpr int kLargestInput = 127;
    constexpr std::size_t kRunBytes = kLongRun * kOutputsAtOnce;
    const auto* weights = weights_of(layer, first, 0);
    const auto* const end = weights + layer.taps * layer.inputs * kOutputsAtOnce;
    for (; weights < end; weights += kRunBytes) {
        std::array<int, kBlock / 2> most{};
        std::array<int, kBlock / 2> least{};
        for (std::size_t i = 0; i < kRunBytes; ++i)
            (weights[i] > 0 ? most : least)[i % kBlock / 2] += weights[i] * kLargestInput;
        if (*std::max_element(most.begin(), most.end()) > INT16_MAX ||
            *std::min_element(least.begin(), least.end()) < INT16_MIN)
            return false;
    }
    return true;
}

#if defined(__x86_64__)

constexpr std::size_t kRowsAtOnce = 4;

// Inputs are at most 127 and weights at most 63, so that the products of two times two inputs,
// added, fit into 16 bits; those of four times two only with weights that are not all so large.
constexpr std::size_t kShortRun = 2 * kInputsAtOnce;

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i four_inputs(const std::uint8_t* inputs) {
    std::int32_t four = 0;
    std::memcpy(&four, inputs, sizeof four);
    return _mm256_set1_epi32(four);
}

[[gnu::target("avx2"), gnu::always_inline]] inline void add_eight_sums(__m256i sums,
                                                                       const float* scales,
                                                                       const float* biases,
                                                                       float* outputs) {
    const auto result = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), _mm256_loadu_ps(scales));
    const auto shifted = _mm256_add_ps(result, _mm256_loadu_ps(biases));
    _mm256_storeu_ps(outputs, _mm256_add_ps(_mm256_loadu_ps(outputs), shifted));
}

/// The sums of sixteen outputs, of some rows.
template <std::size_t Rows>
struct BlockSums {
    __m256i low[Rows];
    __m256i high[Rows];
};

/// They stay in registers until they are complete. The products of `Run` inputs are added in 16
/// bits.
template <std::size_t Rows, std::size_t Run>
[[gnu::target("avx2"), gnu::always_inline]] inline BlockSums<Rows> block_sums_avx2(
    const WholeLayer& layer, const std::int8_t* weights, const std::uint8_t* const* places) {
    BlockSums<Rows> sums;
#pragma GCC unroll 4
    for (std::size_t r = 0; r < Rows; ++r)
        sums.low[r] = sums.high[r] = _mm256_setzero_si256();
    const auto ones = _mm256_set1_epi16(1);
    for (std::size_t tap = 0; tap < layer.taps; ++tap) {
        const auto* rows = places + tap;
        for (std::size_t i = 0; i < layer.inputs; i += Run, weights += Run * kOutputsAtOnce) {
            const auto* at = reinterpret_cast<const __m256i*>(weights);
#pragma GCC unroll 4
            for (std::size_t r = 0; r < Rows; ++r) {
                const auto* inputs = rows[r * layer.taps] + i;
                const auto first = four_inputs(inputs);
                auto low = _mm256_maddubs_epi16(first, _mm256_loadu_si256(at));
                auto high = _mm256_maddubs_epi16(first, _mm256_loadu_si256(at + 1));
#pragma GCC unroll 4
                for (std::size_t j = 1; j < Run / kInputsAtOnce; ++j) {
                    const auto four = four_inputs(inputs + j * kInputsAtOnce);
                    low = _mm256_add_epi16(
                        low, _mm256_maddubs_epi16(four, _mm256_loadu_si256(at + 2 * j)));
                    high = _mm256_add_epi16(
                        high, _mm256_maddubs_epi16(four, _mm256_loadu_si256(at + 2 * j + 1)));
                }
                sums.low[r] = _mm256_add_epi32(sums.low[r], _mm256_madd_epi16(low, ones));
                sums.high[r] = _mm256_add_epi32(sums.high[r], _mm256_madd_epi16(high, ones));
            }
        }
    }
    return sums;
}

template <std::size_t Rows>
[[gnu::target("avx2"), gnu::always_inline]] inline BlockSums<Rows> block_sums_avx2(
    const WholeLayer& layer, const std::int8_t* weights, const std::uint8_t* const* places,
    std::size_t first) {
    const bool long_run = (layer.long_runs >> (first / kOutputsAtOnce) & 1U) != 0;
    return long_run ? block_sums_avx2<Rows, kLongRun>(layer, weights, places)
                    : block_sums_avx2<Rows, kShortRun>(layer, weights, places);
}

template <std::size_t Rows>
[[gnu::target("avx2")]] void add_block_avx2(const WholeLayer& layer, const std::int8_t* weights,
                                            const std::uint8_t* const* places, std::size_t first,
                                            float* outputs) {
    const auto sums = block_sums_avx2<Rows>(layer, weights, places, first);
#pragma GCC unroll 4
    for (std::size_t r = 0; r < Rows; ++r) {
        auto* to = outputs + r * layer.outputs + first;
        add_eight_sums(sums.low[r], layer.scales + first, layer.biases + first, to);
        add_eight_sums(sums.high[r], layer.scales + first + 8, layer.biases + first + 8, to + 8);
    }
}

template <std::size_t Rows>
[[gnu::target("avx2")]] void put_sums_avx2(const WholeLayer& layer, const std::int8_t* weights,
                                           const std::uint8_t* const* places, std::size_t first,
                                           std::size_t stride, std::int32_t* to) {
    const auto sums = block_sums_avx2<Rows>(layer, weights, places, first);
#pragma GCC unroll 4
    for (std::size_t r = 0; r < Rows; ++r, to += stride) {
        std::memcpy(to, &sums.low[r], sizeof sums.low[r]);
        std::memcpy(to + 8, &sums.high[r], sizeof sums.high[r]);
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

[[gnu::target("avx2")]] void sum_taps_avx2(const WholeLayer& layer,
                                           const std::uint8_t* const* places, std::size_t count,
                                           std::int32_t* sums) {
    auto alone = layer;
    alone.taps = 1;
    const auto stride = layer.taps * layer.outputs;
    for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
        for (std::size_t tap = 0; tap < layer.taps; ++tap) {
            const auto* weights = weights_of(layer, first, tap);
            auto* to = sums + tap * layer.outputs + first;
            std::size_t r = 0;
            for (; r + kRowsAtOnce <= count; r += kRowsAtOnce)
                put_sums_avx2<kRowsAtOnce>(alone, weights, places + r, first, stride,
                                           to + r * stride);
            for (; r < count; ++r)
                put_sums_avx2<1>(alone, weights, places + r, first, stride, to + r * stride);
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

std::uint64_t long_runs(const WholeLayer& layer) {
    std::uint64_t runs = 0;
    for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
        if (fits_in_long_runs(layer, first)) runs |= std::uint64_t{1} << first / kOutputsAtOnce;
    }
    return runs;
}

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
            const auto sums = block_sums(layer, block, places + r * layer.taps);
            add_sums(sums.data(), layer.scales + first, layer.biases + first,
                     outputs + r * layer.outputs + first);
        }
    }
}

void sum_taps_plainly(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
                      std::int32_t* sums) {
    auto alone = layer;
    alone.taps = 1;
    for (std::size_t r = 0; r < count; ++r) {
        for (std::size_t tap = 0; tap < layer.taps; ++tap, sums += layer.outputs) {
            for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
                const auto block = block_sums(alone, weights_of(layer, first, tap), places + r);
                std::copy(block.begin(), block.end(), sums + first);
            }
        }
    }
}

void sum_taps(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
              std::int32_t* sums) {
#if defined(__x86_64__)
    if (has_avx2()) return sum_taps_avx2(layer, places, count, sums);
#endif
    sum_taps_plainly(layer, places, count, sums);
}

void add_sums(const WholeLayer& layer, std::span<const std::int32_t* const> taps, float* outputs) {
    std::array<std::int32_t, kOutputsAtOnce> sums;
    for (std::size_t first = 0; first < layer.outputs; first += kOutputsAtOnce) {
        sums.fill(0);
        for (const auto* tap : taps) {
            std::array<std::int32_t, kOutputsAtOnce> more;
            std::memcpy(more.data(), tap + first, sizeof more);
            for (std::size_t o = 0; o < kOutputsAtOnce; ++o)
                sums[o] += more[o];
        }
        add_sums(sums.data(), layer.scales + first, layer.biases + first, outputs + first);
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
