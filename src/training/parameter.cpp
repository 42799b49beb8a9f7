#include "training/parameter.h"

#include <algorithm>
#include <cmath>

namespace nashra {

namespace {

constexpr float kMeanMemory = 0.9F;
constexpr float kSquareMemory = 0.98F;
constexpr float kTiny = 1e-8F;
// What is changed once in thousands of steps has a square that falls until it is denormal, and of
// the root of such a number fast arithmetic makes none at all.
constexpr float kLeastSquare = 1e-30F;

void descend_range(Parameter& parameter, const Step& step, std::size_t first, std::size_t end) {
    const auto number = static_cast<double>(step.number);
    const auto rate = static_cast<float>(step.rate / (1 - std::pow(kMeanMemory, number)));
    const auto correction = static_cast<float>(1 / (1 - std::pow(kSquareMemory, number)));
    const auto scale = static_cast<float>(step.gradient_scale);
    auto* value = parameter.value.data();
    auto* gradient = parameter.gradient.data();
    auto* mean = parameter.mean.data();
    auto* square = parameter.square.data();
    for (std::size_t i = first; i < end; ++i) {
        const float slope = gradient[i] * scale;
        gradient[i] = 0;
        mean[i] = kMeanMemory * mean[i] + (1 - kMeanMemory) * slope;
        const float now = kSquareMemory * square[i] + (1 - kSquareMemory) * slope * slope;
        square[i] = std::max(now, kLeastSquare);
        value[i] -= rate * mean[i] / (std::sqrt(square[i] * correction) + kTiny);
    }
}

}  // namespace

Parameter::Parameter(std::size_t row_count, std::size_t column_count)
    : rows(row_count),
      columns(column_count),
      value(rows * columns),
      gradient(rows * columns),
      mean(rows * columns),
      square(rows * columns) {}

void Parameter::scatter(Dice& dice, double deviation) {
    for (auto& number : value)
        number = static_cast<float>(dice.normal() * deviation);
}

void descend(Parameter& parameter, const Step& step) {
    descend_range(parameter, step, 0, parameter.value.size());
}

void descend(Parameter& parameter, const Step& step, const std::vector<std::uint32_t>& rows) {
    for (const auto row : rows)
        descend_range(parameter, step, row * parameter.columns, (row + 1) * parameter.columns);
}

}  // namespace nashra
