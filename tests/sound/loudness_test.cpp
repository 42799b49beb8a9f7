#include "sound/loudness.h"

#include <catch2/catch.hpp>

#include "sound/waves.h"

using nashra::LoudnessMeter;
using nashra::test::wave;

namespace {

constexpr int kRate = 22050;

std::optional<double> loudness_of(const std::vector<float>& sound) {
    LoudnessMeter meter{{kRate}};
    meter.hear(std::span<const float>{sound});
    return meter.loudness();
}

}  // namespace

// ITU-R BS.1770-4: a sine of 997 Hz at full scale in one channel is -3.01 LUFS; from two
// loudspeakers it is as loud as at full scale in both.
TEST_CASE("Mono sound is as loud as from two loudspeakers", "[sound]") {
    const auto loudness = loudness_of(wave(997, kRate, 10 * kRate, 0.1));
    REQUIRE(loudness);
    CHECK(*loudness == Approx(-20.0).margin(0.1));
}

TEST_CASE("Silence between sentences makes a recording no quieter", "[sound]") {
    auto sound = wave(997, kRate, 10 * kRate, 0.1);
    sound.resize(sound.size() + 30 * kRate);
    CHECK(*loudness_of(sound) == Approx(-20.0).margin(0.15));
}

TEST_CASE("Silence has no loudness, nor has what is too short", "[sound]") {
    CHECK_FALSE(loudness_of(std::vector<float>(10 * kRate)));
    CHECK_FALSE(loudness_of(wave(997, kRate, kRate / 10, 0.1)));
    CHECK_FALSE(loudness_of({}));
}
