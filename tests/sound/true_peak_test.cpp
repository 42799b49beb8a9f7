#include "sound/true_peak.h"

#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "sound/samples.h"
#include "sound/waves.h"

using nashra::HopWithMargins;
using nashra::rounded;
using nashra::Sample;
using nashra::true_peak;
using nashra::test::wave;

namespace {

constexpr int kRate = 22050;
constexpr std::size_t kSize = nashra::kHop + 2 * nashra::kPeakMargin;

}  // namespace

// A quarter of the rate, an eighth of a turn late: no sample is higher than 0.71 of the wave.
TEST_CASE("The true peak is that between the samples", "[sound]") {
    const auto sound = wave(kRate / 4.0, kRate, kSize, 0.8, 0.125);
    CHECK(*std::max_element(sound.begin(), sound.end()) < 0.57F);
    CHECK(true_peak(HopWithMargins{rounded(sound)}, 0) == Approx(0.8).epsilon(0.01));
}

TEST_CASE("The true peak is no lower than any sample", "[sound]") {
    std::vector<float> sound(kSize);
    for (const std::size_t at : {nashra::kPeakMargin, kSize / 2}) {
        sound[at] = -0.5F;
        CHECK(true_peak(HopWithMargins{rounded(sound)}, 0) >= 0.5F);
        CHECK(true_peak(HopWithMargins{rounded(sound)}, 0.9F) >= 0.5F);
        sound[at] = 0;
    }
    CHECK(true_peak(HopWithMargins{rounded(sound)}, 0) == 0.0F);
}

TEST_CASE("What may reach the floor is looked at closely", "[sound]") {
    const auto sound = rounded(wave(kRate / 4.0, kRate, kSize, 0.8, 0.125));
    CHECK(true_peak(HopWithMargins{sound}, 0.79F) == Approx(0.8).epsilon(0.01));
    CHECK(true_peak(HopWithMargins{sound}, 1.99F) == Approx(0.566).epsilon(0.01));
}

// Of such samples, a moment between the middle ones is as loud as can be.
TEST_CASE("However much louder a moment is than all samples, it is found", "[sound]") {
    std::vector<float> sound(kSize);
    for (std::size_t i = 0; i < kSize; ++i) {
        const double distance = static_cast<double>(i) - kSize / 2.0 + 0.5;
        sound[i] = std::sin(3.14159 * distance) * distance > 0 ? 0.5F : -0.5F;
    }
    const auto peak = true_peak(HopWithMargins{rounded(sound)}, 0);
    CHECK(peak > 0.8F);
    CHECK(true_peak(HopWithMargins{rounded(sound)}, 0.999F * peak) == peak);
}

TEST_CASE("The true peak does not depend on a floor below it", "[sound]") {
    std::mt19937 random{7};
    for (int i = 0; i < 2000; ++i) {
        std::vector<Sample> sound(kSize);
        int level = 0;
        for (auto& sample : sound) {
            level += static_cast<int>(random() % 8001) - 4000 - level / 4;
            sample = static_cast<Sample>(level);
        }
        const auto peak = true_peak(HopWithMargins{sound}, 0);
        REQUIRE(true_peak(HopWithMargins{sound}, 0.9999F * peak) == peak);
    }
}
