#include "sound/peak_energy.h"

#include <catch2/catch.hpp>

#include "sound/samples.h"
#include "sound/waves.h"

using nashra::PeakEnergy;
using nashra::rounded;
using nashra::Sample;
using nashra::Samples;
using nashra::test::wave;

namespace {

constexpr int kRate = 22050;

PeakEnergy heard(const std::vector<Sample>& sound, std::size_t block) {
    PeakEnergy peaks;
    for (std::size_t first = 0; first < sound.size(); first += block)
        peaks.hear(Samples{sound}.subspan(first, std::min(block, sound.size() - first)));
    peaks.finish();
    return peaks;
}

}  // namespace

TEST_CASE("The peak of a recording is the same in whatever blocks it comes", "[sound]") {
    const auto sound = rounded(wave(kRate / 4.0, kRate, 4000, 0.8, 0.125));
    for (const std::size_t block : {1U, 77U, 4000U})
        CHECK(heard(sound, block).peak() == Approx(0.8).epsilon(0.02));
}

TEST_CASE("A single loud moment in quiet sound is found, at the very end too", "[sound]") {
    auto sound = rounded(wave(300, kRate, 30'000, 0.1));
    sound[12'345] = 30'000;
    CHECK(heard(sound, 1080).peak() >= 0.91F);
    sound[12'345] = 0;
    sound.back() = -20'000;
    CHECK(heard(sound, 1080).peak() >= 0.61F);
    CHECK(heard({}, 1).peak() == 0.0F);
}

TEST_CASE("A tone loses as much as it would be above the ceiling", "[sound]") {
    const auto peaks = heard(rounded(wave(500, kRate, 4 * kRate, 0.25)), 1080);
    CHECK(peaks.loss(2, 0.6) == 0.0);
    CHECK(peaks.loss(4, 0.5) == Approx(6.02).margin(0.1));
}

TEST_CASE("A loud moment costs no more than what is around it", "[sound]") {
    auto sound = rounded(wave(500, kRate, 4 * kRate, 0.25));
    sound[2 * kRate] = 32'000;
    const auto peaks = heard(sound, 1080);
    CHECK(peaks.loss(1, 0.5) > 0);
    CHECK(peaks.loss(1, 0.5) < 0.1);
    CHECK(heard(std::vector<Sample>(kRate), 1080).loss(10, 0.5) == 0.0);
}
