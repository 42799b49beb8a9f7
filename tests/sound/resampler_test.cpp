#include "sound/resampler.h"

#include <stdexcept>

#include <catch2/catch.hpp>

#include "sound/waves.h"

using nashra::Resampler;
using nashra::test::wave;

namespace {

std::vector<float> resampled(const std::vector<float>& sound, int from, int to,
                             std::size_t frames) {
    std::span<const float> rest{sound};
    Resampler resampler{from, to, [&] {
                            const auto block = rest.first(std::min<std::size_t>(rest.size(), 777));
                            rest = rest.subspan(block.size());
                            return block;
                        }};
    std::vector<float> out(frames);
    for (std::size_t first = 0; first < frames; first += 1000)
        resampler.read(std::span{out}.subspan(first, std::min<std::size_t>(1000, frames - first)));
    return out;
}

}  // namespace

TEST_CASE("At another rate every moment is heard when it was", "[sound]") {
    const auto sound = wave(440, 22050, 22050, 0.5);
    for (const int rate : {24'000, 44'100, 48'000}) {
        const auto frames = static_cast<std::size_t>(rate);
        const auto out = resampled(sound, 22050, rate, frames);
        const auto expected = wave(440, rate, frames, 0.5);
        for (std::size_t i = frames / 10; i < frames * 9 / 10; ++i)
            REQUIRE(out[i] == Approx(expected[i]).margin(0.002));
    }
}

TEST_CASE("Behind the end of a sound is silence", "[sound]") {
    const auto out = resampled(wave(440, 22050, 2205, 0.5), 22050, 44'100, 10'000);
    for (std::size_t i = 4500; i < out.size(); ++i)
        REQUIRE(out[i] == 0.0F);
}

TEST_CASE("A sound that cannot be read is an error of whoever asks for it", "[sound]") {
    Resampler resampler{22050, 44'100,
                        []() -> std::span<const float> { throw std::runtime_error{"torn"}; }};
    std::vector<float> out(100);
    CHECK_THROWS_WITH(resampler.read(out), "torn");
}
