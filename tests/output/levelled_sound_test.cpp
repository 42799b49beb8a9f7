#include "output/levelled_sound.h"

#include <cmath>
#include <random>

#include <catch2/catch.hpp>
#include <fcntl.h>

#include "sound/samples.h"
#include "sound_files.h"

using nashra::Descriptor;
using nashra::kHop;
using nashra::LevelledSound;
using nashra::Sample;
using nashra::SoundMeter;
using nashra::Spool;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace {

constexpr int kRate = 22050;

/// Vowels of 0.1 s with a pulse each 8 ms, and a pause behind each "sentence"; `loudest` is of 1.0.
std::vector<Sample> pulses(double loudest) {
    std::vector<Sample> sound(30 * kRate);
    double level = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        if (i % 176 == 0) level = (i / 2205 % 5 == 0 ? 1.0 : 0.4) * (i / kRate % 4 == 3 ? 0 : 1);
        sound[i] = static_cast<Sample>(
            std::lround(32767 * loudest * level * std::sin(0.3 * static_cast<double>(i))));
        level *= 0.95;
    }
    return sound;
}

struct Studio {
    TestFolder folder{};
    Spool spool;
    SoundMeter meter{{}};

    explicit Studio(const std::vector<Sample>& sound)
        : spool(Descriptor{::open((folder / "spool").c_str(), O_RDWR | O_CREAT, 0600)}, {}, "a") {
        spool.write(sound);
        spool.finish();
        meter.hear(sound);
        meter.finish();
    }
    LevelledSound at(double target) const { return {spool, meter, target}; }
};

struct Heard {
    double loudness = 0;
    float peak = 0;
};

std::vector<float> everything(const LevelledSound& sound) {
    std::vector<float> all((sound.frames() + kHop - 1) / kHop * kHop);
    sound.read(0, all);
    all.resize(sound.frames());
    return all;
}

Heard heard(const LevelledSound& sound) {
    const auto all = everything(sound);
    SoundMeter meter{{}};
    meter.hear(nashra::rounded(all));
    meter.finish();
    return {meter.loudness().value_or(0), meter.peaks().peak()};
}

}  // namespace

TEST_CASE("Quiet sound is turned up to the loudness that was asked for", "[output]") {
    const Studio studio{pulses(0.3)};
    REQUIRE(*studio.meter.loudness() == Approx(-26).margin(4));
    for (const double target : {-16.0, -23.0})
        CHECK(heard(studio.at(target)).loudness == Approx(target).margin(0.5));
}

TEST_CASE("Loud sound is turned down", "[output]") {
    const Studio studio{tone(5 * kRate)};
    REQUIRE(*studio.meter.loudness() > -14);
    CHECK(heard(studio.at(-16)).loudness == Approx(-16).margin(0.2));
}

TEST_CASE("Sound whose peaks are in the way is as loud as asked for, without its peaks",
          "[output]") {
    const Studio studio{pulses(0.99)};
    REQUIRE(*studio.meter.loudness() == Approx(-18).margin(2));
    const auto loud = heard(studio.at(-16));
    CHECK(loud.loudness == Approx(-16).margin(0.5));
    CHECK(loud.peak <= std::pow(10.0, -1.0 / 20));
}

TEST_CASE("Silence stays silence", "[output]") {
    const Studio studio{std::vector<Sample>(5 * kRate)};
    std::vector<float> all(10 * kHop, 1.0F);
    studio.at(-16).read(5 * kHop, all);
    CHECK(all == std::vector<float>(10 * kHop));
}

TEST_CASE("Sound that is not levelled is as the voice has spoken", "[output]") {
    const auto sound = pulses(0.5);
    const Studio studio{sound};
    CHECK(nashra::rounded(everything(LevelledSound{studio.spool})) == sound);
}
