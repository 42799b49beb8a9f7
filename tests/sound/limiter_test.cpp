#include "sound/limiter.h"

#include <catch2/catch.hpp>

#include "sound/peak_energy.h"
#include "sound/samples.h"
#include "sound/waves.h"

using nashra::kHop;
using nashra::Limiter;
using nashra::PeakEnergy;
using nashra::rounded;
using nashra::Sample;
using nashra::Samples;
using nashra::test::wave;

namespace {

constexpr int kRate = 22050;
constexpr std::size_t kSecond = 344 * kHop;  // nearly
constexpr float kCeiling = 0.5F;

/// Stretch by stretch, each with its surroundings.
std::vector<float> limited(const std::vector<float>& sound, std::size_t stretch, float gain = 1) {
    const Limiter limiter{gain, kCeiling};
    const auto margin = Limiter::margin();
    std::vector<Sample> padded(margin);
    const auto whole = rounded(sound);
    padded.insert(padded.end(), whole.begin(), whole.end());
    padded.resize(padded.size() + margin);
    std::vector<float> out(sound.size());
    for (std::size_t first = 0; first < sound.size(); first += stretch) {
        const auto size = std::min(stretch, sound.size() - first);
        limiter.limit(Samples{padded}.subspan(first, size + 2 * margin),
                      std::span{out}.subspan(first, size));
    }
    return out;
}

float peak_of(const std::vector<float>& sound) {
    PeakEnergy peaks;
    peaks.hear(rounded(sound));
    peaks.finish();
    return peaks.peak();
}

}  // namespace

TEST_CASE("Sound that stays below the ceiling becomes louder by the gain alone", "[sound]") {
    const auto sound = wave(440, kRate, kSecond, 0.1);
    const auto louder = limited(sound, kSecond, 4);
    for (std::size_t i = 0; i < sound.size(); ++i)
        REQUIRE(louder[i] == Approx(4 * sound[i]).margin(0.0003));
}

TEST_CASE("A limiter keeps loud moments below its ceiling, and all else as it is", "[sound]") {
    auto sound = wave(440, kRate, 2 * kSecond, 0.4);
    for (std::size_t i = kSecond; i < kSecond + 500; ++i)
        sound[i] *= 2;
    sound[kSecond / 2] = -0.95F;
    const auto quieter = limited(sound, 20 * kHop);
    CHECK(peak_of(quieter) <= kCeiling * 1.002F);
    CHECK(peak_of(quieter) > kCeiling * 0.9F);
    for (const std::size_t far : {kSecond / 4, 3 * kSecond / 4, 3 * kSecond / 2})
        CHECK(quieter[far] == Approx(sound[far]).margin(0.0003));
}

TEST_CASE("A limiter turns down smoothly", "[sound]") {
    auto sound = std::vector<float>(kSecond, 0.3F);
    sound[kSecond / 2] = 0.9F;
    const auto quieter = limited(sound, kSecond);
    for (std::size_t i = kSecond / 4; i + 1 < kSecond / 2; ++i)
        REQUIRE(std::abs(quieter[i + 1] - quieter[i]) < 0.001F);
}

TEST_CASE("What becomes of a moment does not depend on where the sound was begun", "[sound]") {
    const auto sound = wave(3000, kRate, kSecond, 0.8, 0.1);
    CHECK(limited(sound, 7 * kHop) == limited(sound, kSecond));
}
