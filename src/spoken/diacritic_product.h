// A layer of the diacritizer's network, in whole numbers: inputs from 0 to 127, weights from -63
// to 63. The sums are exact and what follows is one multiplication and two additions for each, so
// that every machine has the same result, with wide registers or without. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace nashra {

struct WholeLayer {
    std::size_t taps = 1;
    std::size_t inputs = 0;   // a multiple of 16
    std::size_t outputs = 0;  // a multiple of 16
    float inverse_step = 0;   // from an input to whole numbers
    const std::int8_t* weights = nullptr;
    const float* scales = nullptr;  // of an output's sum
    const float* biases = nullptr;
    std::uint64_t long_runs = 0;  // what long_runs says, so that it is computed faster
};

/// A bit for each sixteen outputs whose weights are small enough to add more products at once; most
/// are. REQUIRES: at most 1024 outputs.
std::uint64_t long_runs(const WholeLayer& layer);

/// The whole numbers of `count` inputs: nothing below 0, nothing above 127.
void activate(const float* inputs, std::size_t count, float inverse_step, std::uint8_t* whole);

/// Adds the layer's results to `count` rows of `outputs`. Each has its inputs at `taps` places.
void add_layer(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
               float* outputs);

/// What each tap of the layer alone would add to the sums of a row: taps × outputs for each of the
/// `count` rows of inputs, before scales and biases.
void sum_taps(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
              std::int32_t* sums);

/// Adds to a row of `outputs` what add_layer would, from the sums of its taps.
void add_sums(const WholeLayer& layer, std::span<const std::int32_t* const> taps, float* outputs);

/// The same, on machines without wide registers: to compare with.
void activate_plainly(const float* inputs, std::size_t count, float inverse_step,
                      std::uint8_t* whole);
void add_layer_plainly(const WholeLayer& layer, const std::uint8_t* const* places,
                       std::size_t count, float* outputs);
void sum_taps_plainly(const WholeLayer& layer, const std::uint8_t* const* places, std::size_t count,
                      std::int32_t* sums);

}  // namespace nashra
