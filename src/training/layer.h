// One layer of the network while it learns: what is positive of its input, gathered from a few
// places (the neighbours of a letter or of a word), times a matrix, is added to its output. With
// Precision::coarse it computes with the same few values as the program will, whole numbers from 0
// to 127 and weights from -63 to 63, so that the network learns to live with them. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "training/dice.h"
#include "training/parameter.h"

namespace nashra {

/// Where each output row takes its inputs from, `taps` rows each; kNowhere is a row of zeros.
struct Places {
    std::size_t taps = 1;
    std::vector<std::uint32_t> rows;
};
inline constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

enum class Precision { fine, coarse };

class Layer {
  public:
    Layer(std::size_t taps, std::size_t inputs, std::size_t outputs, double gain, Dice& dice);

    /// Adds to `output`. A share of the inputs, `dropout`, is left out by chance.
    void forward(std::span<const float> input, const Places& places, std::span<float> output,
                 double dropout, Dice& dice);

    /// Of the same batch: adds to the parameters' gradients and to `input_gradient`.
    void backward(std::span<const float> output_gradient, const Places& places,
                  std::span<float> input_gradient);

    void descend(const Step& step);

    /// Chooses the size of the input's steps by the largest seen, and computes in them from now on.
    void make_coarse();

    Parameter weight;  // (taps × inputs) × outputs
    Parameter bias;
    float input_step = 0;
    Precision precision = Precision::fine;

  private:
    void activate(std::span<const float> input, double dropout, Dice& dice);
    void refresh_weights();

    std::size_t taps_;
    std::size_t inputs_;
    std::size_t outputs_;
    float largest_ = 0;  // input, of late
    std::vector<float> used_weight_;
    std::vector<float> active_;
    std::vector<float> slope_;  // of active_ by input
    std::vector<float> gathered_;
};

/// A column of weights is stored as whole numbers of this size.
float weight_step(const Parameter& weight, std::size_t column);

}  // namespace nashra
