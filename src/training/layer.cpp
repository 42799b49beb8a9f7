#include "training/layer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "training/product.h"

namespace nashra {

namespace {

constexpr float kLargestWhole = 127;
constexpr float kLargestWeight = 63;  // two products of two fit into 16 bits

void transpose(const std::vector<float>& from, std::size_t rows, std::size_t columns,
               std::vector<float>& to) {
    to.resize(from.size());
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c)
            to[c * rows + r] = from[r * columns + c];
    }
}

}  // namespace

float weight_step(const Parameter& weight, std::size_t column) {
    float largest = 1e-6F;
    for (std::size_t r = 0; r < weight.rows; ++r)
        largest = std::max(largest, std::abs(weight.value[r * weight.columns + column]));
    return largest / kLargestWeight;
}

Layer::Layer(std::size_t taps, std::size_t inputs, std::size_t outputs, double gain, Dice& dice)
    : weight(taps * inputs, outputs),
      bias(1, outputs),
      taps_(taps),
      inputs_(inputs),
      outputs_(outputs) {
    weight.scatter(dice, gain * std::sqrt(2.0 / static_cast<double>(taps * inputs)));
}

void Layer::make_coarse() {
    precision = Precision::coarse;
    input_step = std::max(largest_, 1e-3F) / kLargestWhole;
}

void Layer::refresh_weights() {
    used_weight_ = weight.value;
    if (precision == Precision::fine) return;
    for (std::size_t c = 0; c < outputs_; ++c) {
        const float step = weight_step(weight, c);
        for (std::size_t r = 0; r < weight.rows; ++r) {
            auto& value = used_weight_[r * outputs_ + c];
            value = std::nearbyint(value / step) * step;
        }
    }
}

void Layer::activate(std::span<const float> input, double dropout, Dice& dice) {
    active_.resize(input.size());
    slope_.resize(input.size());
    const float limit = precision == Precision::coarse ? input_step * kLargestWhole : 1e30F;
    float largest = 0;
    for (std::size_t i = 0; i < input.size(); ++i) {
        const float value = std::min(std::max(input[i], 0.0F), limit);
        slope_[i] = input[i] > 0 && input[i] < limit ? 1.0F : 0.0F;
        active_[i] = value;
        largest = std::max(largest, value);
    }
    largest_ = std::max(largest, largest_ * 0.98F);
    if (precision == Precision::coarse) {
        const float inverse = 1 / input_step;
        for (auto& value : active_)
            value = std::nearbyint(value * inverse) * input_step;
    }
    if (dropout <= 0) return;
    const auto threshold = static_cast<std::uint32_t>(dropout * 65536);
    const auto scale = static_cast<float>(1 / (1 - dropout));
    for (std::size_t i = 0; i < input.size(); i += 4) {
        auto chance = dice.next();
        for (std::size_t j = i; j < std::min(i + 4, input.size()); ++j, chance >>= 16U) {
            const float keep = (chance & 0xFFFFU) < threshold ? 0.0F : scale;
            active_[j] *= keep;
            slope_[j] *= keep;
        }
    }
}

void Layer::forward(std::span<const float> input, const Places& places, std::span<float> output,
                    double dropout, Dice& dice) {
    activate(input, dropout, dice);
    refresh_weights();
    const auto rows = places.rows.size() / taps_;
    gathered_.resize(rows * taps_ * inputs_);
    for (std::size_t i = 0; i < places.rows.size(); ++i) {
        auto* to = gathered_.data() + i * inputs_;
        if (places.rows[i] == kNowhere) {
            std::fill(to, to + inputs_, 0.0F);
        } else {
            std::memcpy(to, active_.data() + places.rows[i] * inputs_, inputs_ * sizeof(float));
        }
    }
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < outputs_; ++c)
            output[r * outputs_ + c] += bias.value[c];
    }
    add_product(gathered_.data(), used_weight_.data(), output.data(), rows, taps_ * inputs_,
                outputs_);
}

void Layer::backward(std::span<const float> output_gradient, const Places& places,
                     std::span<float> input_gradient) {
    const auto rows = places.rows.size() / taps_;
    const auto inner = taps_ * inputs_;
    add_product_of_transposed(gathered_.data(), output_gradient.data(), weight.gradient.data(),
                              rows, inner, outputs_);
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < outputs_; ++c)
            bias.gradient[c] += output_gradient[r * outputs_ + c];
    }
    std::vector<float> turned;
    transpose(used_weight_, inner, outputs_, turned);
    std::fill(gathered_.begin(), gathered_.end(), 0.0F);
    add_product(output_gradient.data(), turned.data(), gathered_.data(), rows, outputs_, inner);
    for (std::size_t i = 0; i < places.rows.size(); ++i) {
        if (places.rows[i] == kNowhere) continue;
        const auto at = places.rows[i] * inputs_;
        for (std::size_t c = 0; c < inputs_; ++c)
            input_gradient[at + c] += gathered_[i * inputs_ + c] * slope_[at + c];
    }
}

void Layer::descend(const Step& step) {
    nashra::descend(weight, step);
    nashra::descend(bias, step);
}

}  // namespace nashra
