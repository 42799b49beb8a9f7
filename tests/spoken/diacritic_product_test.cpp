#include "spoken/diacritic_product.h"

#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "spoken/diacritic_file.h"

using namespace nashra;

namespace {

constexpr std::size_t kTaps = 3;
constexpr std::size_t kInputs = 48;
constexpr std::size_t kOutputs = 32;
constexpr std::size_t kRows = 7;

struct Example {
    std::vector<std::int8_t> weights = std::vector<std::int8_t>(kTaps * kInputs * kOutputs);
    std::vector<float> scales = std::vector<float>(kOutputs, 0.003F);
    std::vector<float> biases = std::vector<float>(kOutputs, 0.7F);
    std::vector<std::uint8_t> inputs = std::vector<std::uint8_t>(kRows * kInputs);
    std::vector<const std::uint8_t*> places;

    explicit Example(unsigned seed) {
        std::mt19937 chance(seed);
        for (auto& weight : weights)
            weight = static_cast<std::int8_t>(std::uniform_int_distribution<int>{-63, 63}(chance));
        for (auto& input : inputs)
            input = static_cast<std::uint8_t>(std::uniform_int_distribution<int>{0, 127}(chance));
        for (std::size_t i = 0; i < kRows * kTaps; ++i)
            places.push_back(inputs.data() + i * 5 % kRows * kInputs);
    }

    WholeLayer layer() const {
        return {kTaps, kInputs, kOutputs, 1, weights.data(), scales.data(), biases.data(), 0};
    }

    /// By the layer's definition, without regard to how it is computed.
    float expected(std::size_t row, std::size_t output) const {
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < kTaps * kInputs; ++i) {
            const auto block = output / kOutputsAtOnce * kTaps * kInputs * kOutputsAtOnce;
            const auto group = i / kInputsAtOnce * kOutputsAtOnce * kInputsAtOnce;
            const auto within = output % kOutputsAtOnce * kInputsAtOnce + i % kInputsAtOnce;
            sum += places[row * kTaps + i / kInputs][i % kInputs] * weights[block + group + within];
        }
        return 1.0F + (static_cast<float>(sum) * scales[output] + biases[output]);
    }
};

}  // namespace

TEST_CASE("A layer adds the scaled sums of whole numbers, on every machine the same", "[spoken]") {
    const Example example(3);
    std::vector<float> fast(kRows * kOutputs, 1.0F);
    auto plain = fast;
    add_layer(example.layer(), example.places.data(), kRows, fast.data());
    add_layer_plainly(example.layer(), example.places.data(), kRows, plain.data());
    CHECK(fast == plain);
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t output = 0; output < kOutputs; ++output)
            CHECK(plain[row * kOutputs + output] == Approx(example.expected(row, output)));
    }
}

TEST_CASE("The sums of a layer's taps, made one by one, make the same layer", "[spoken]") {
    const Example example(4);
    const auto layer = example.layer();
    std::vector<const std::uint8_t*> rows;
    for (std::size_t row = 0; row < kRows; ++row)
        rows.push_back(example.inputs.data() + row * kInputs);
    std::vector<std::int32_t> sums(kRows * kTaps * kOutputs);
    auto plain = sums;
    sum_taps(layer, rows.data(), kRows, sums.data());
    sum_taps_plainly(layer, rows.data(), kRows, plain.data());
    CHECK(sums == plain);
    std::vector<float> whole(kRows * kOutputs, 1.0F);
    auto added = whole;
    add_layer(layer, example.places.data(), kRows, whole.data());
    for (std::size_t row = 0; row < kRows; ++row) {
        std::vector<const std::int32_t*> taps;
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            const auto from = (row * kTaps + tap) * 5 % kRows;
            taps.push_back(sums.data() + (from * kTaps + tap) * kOutputs);
        }
        add_sums(layer, taps, added.data() + row * kOutputs);
    }
    CHECK(added == whole);
}

TEST_CASE("The largest inputs and weights do not overflow", "[spoken]") {
    Example example(1);
    for (const int extreme : {63, -63}) {
        example.weights.assign(example.weights.size(), static_cast<std::int8_t>(extreme));
        example.inputs.assign(example.inputs.size(), 127);
        std::vector<float> sums(kRows * kOutputs, 1.0F);
        add_layer(example.layer(), example.places.data(), kRows, sums.data());
        CHECK(sums[0] == Approx(example.expected(0, 0)));
    }
}

TEST_CASE("Where weights are small enough, more products are added at once", "[spoken]") {
    Example example(2);
    for (auto& weight : example.weights)
        weight = static_cast<std::int8_t>(weight < 0 ? -32 : 32);
    example.inputs.assign(example.inputs.size(), 127);
    auto layer = example.layer();
    CHECK(long_runs(layer) == 3);
    std::vector<float> fast(kRows * kOutputs, 1.0F);
    auto plain = fast;
    for (const int weight : {32, -32, 0}) {
        if (weight != 0)
            example.weights.assign(example.weights.size(), static_cast<std::int8_t>(weight));
        layer.long_runs = long_runs(layer);
        CHECK(layer.long_runs == 3);
        add_layer(layer, example.places.data(), kRows, fast.data());
        add_layer_plainly(layer, example.places.data(), kRows, plain.data());
        CHECK(fast == plain);
    }
    // Three times two of the largest weights are too many for one sum.
    std::fill_n(example.weights.begin() + 64, 64, std::int8_t{63});
    std::fill_n(example.weights.begin(), 64, std::int8_t{63});
    std::fill_n(example.weights.begin() + 128, 64, std::int8_t{63});
    CHECK(long_runs(layer) == 2);
}

TEST_CASE("Inputs become whole numbers from 0 to 127", "[spoken]") {
    std::vector<float> inputs(67, 0.26F);
    inputs[0] = -3;
    inputs[1] = 1e30F;
    inputs[2] = std::numeric_limits<float>::quiet_NaN();
    inputs[3] = 0.24F;
    std::vector<std::uint8_t> fast(inputs.size(), 99);
    auto plain = fast;
    activate(inputs.data(), inputs.size(), 2, fast.data());
    activate_plainly(inputs.data(), inputs.size(), 2, plain.data());
    CHECK(fast == plain);
    CHECK(fast[0] == 0);
    CHECK(fast[1] == 127);
    CHECK(fast[2] == 0);
    CHECK(fast[3] == 0);
    CHECK(fast[66] == 1);
}
