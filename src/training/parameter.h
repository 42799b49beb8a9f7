// The numbers that are learnt, and how one step changes them (Adam: Kingma and Ba, 2015). A value
// is used by one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "training/dice.h"

namespace nashra {

/// Rows one after the other. In a table only a few rows take part in a batch; the others stay as
/// they are.
struct Parameter {
    Parameter(std::size_t row_count, std::size_t column_count);

    /// Normally distributed around 0.
    void scatter(Dice& dice, double deviation);

    const float* row(std::size_t index) const { return value.data() + index * columns; }
    float* gradient_row(std::size_t index) { return gradient.data() + index * columns; }

    std::size_t rows;
    std::size_t columns;
    std::vector<float> value;
    std::vector<float> gradient;
    std::vector<float> mean;
    std::vector<float> square;
};

/// How far and how steadily one step goes.
struct Step {
    double rate = 0;
    std::size_t number = 1;  // from 1
    double gradient_scale = 1;
};

/// Changes all rows and clears their gradients.
void descend(Parameter& parameter, const Step& step);

/// Changes these rows only; none is there twice.
void descend(Parameter& parameter, const Step& step, const std::vector<std::uint32_t>& rows);

}  // namespace nashra
