#include "training/layer.h"

#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

constexpr std::size_t kWidth = 16;
const Places kAround = {3, {kNowhere, 0, 1, 0, 1, 2, 1, 2, kNowhere}};

/// Half of the sum of the squares of what the layer adds to nothing.
double half_square(Layer& layer, const std::vector<float>& input, Dice& dice,
                   std::vector<float>& output) {
    output.assign(3 * kWidth, 0);
    layer.forward(input, kAround, output, 0, dice);
    double sum = 0;
    for (const float value : output)
        sum += 0.5 * value * value;
    return sum;
}

}  // namespace

TEST_CASE("A layer's gradients are the slopes of what it computes", "[training]") {
    Dice dice(5);
    Layer layer(3, kWidth, kWidth, 1, dice);
    std::vector<float> input(3 * kWidth);
    for (auto& value : input)
        value = static_cast<float>(dice.normal());
    std::vector<float> output;
    half_square(layer, input, dice, output);
    std::vector<float> input_gradient(input.size());
    layer.backward(output, kAround, input_gradient);
    constexpr float kStep = 1e-2F;
    const auto slope = [&](float& value) {
        const float before = value;
        std::vector<float> unused;
        value = before + kStep;
        const double above = half_square(layer, input, dice, unused);
        value = before - kStep;
        const double below = half_square(layer, input, dice, unused);
        value = before;
        return (above - below) / (2 * kStep);
    };
    for (const std::size_t i : {0U, 100U, 300U, 767U})
        CHECK(layer.weight.gradient[i] == Approx(slope(layer.weight.value[i])).margin(0.05));
    for (const std::size_t i : {0U, 7U, 20U, 47U}) {
        if (input[i] > 2 * kStep || input[i] < -2 * kStep)
            CHECK(input_gradient[i] == Approx(slope(input[i])).margin(0.05));
    }
    CHECK(layer.bias.gradient[3] == Approx(slope(layer.bias.value[3])).margin(0.05));
}

TEST_CASE("A coarse layer computes nearly what a fine one does", "[training]") {
    Dice dice(6);
    Layer layer(3, kWidth, kWidth, 1, dice);
    std::vector<float> input(3 * kWidth);
    for (auto& value : input)
        value = static_cast<float>(dice.normal());
    std::vector<float> fine;
    std::vector<float> coarse;
    half_square(layer, input, dice, fine);
    layer.make_coarse();
    half_square(layer, input, dice, coarse);
    CHECK(fine != coarse);
    for (std::size_t i = 0; i < fine.size(); ++i)
        CHECK(coarse[i] == Approx(fine[i]).margin(0.1));
}
