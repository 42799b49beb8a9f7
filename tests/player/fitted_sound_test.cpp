#include "player/fitted_sound.h"

#include <cmath>
#include <numbers>

#include <catch2/catch.hpp>

#include "fakes/allocation_count.h"

using namespace nashra;

namespace {

constexpr int kRate = 22050;
using Formats = std::vector<DeviceFormat>;

std::vector<Sample> tone(double hertz, int rate, std::size_t frames, double amplitude = 10'000) {
    std::vector<Sample> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double time = static_cast<double>(i) / rate;
        samples[i] = static_cast<Sample>(
            std::lround(amplitude * std::sin(2 * std::numbers::pi * hertz * time)));
    }
    return samples;
}

/// A voice that is played on a device of this format.
struct Played {
    BlockQueue queue;
    Transport transport;
    AudioCallback callback{queue, transport};
    CallbackSlot slot;
    FittedSound fitted{slot};

    explicit Played(const DeviceFormat& device) {
        slot.put(callback);
        fitted.fit(kRate, device);
        transport.take = 1;
    }
    ~Played() { slot.clear(); }

    void say(const std::vector<Sample>& sound) {
        for (std::size_t at = 0; at < sound.size();) {
            auto* const block = queue.back();
            REQUIRE(block != nullptr);
            const auto count = std::min(QueuedBlock::kFrames, sound.size() - at);
            block->take = 1;
            block->place = {0, 0, static_cast<std::uint32_t>(at)};
            block->hold = Hold::no;
            block->count = static_cast<std::uint32_t>(count);
            std::copy_n(sound.begin() + static_cast<std::ptrdiff_t>(at), count,
                        block->samples.begin());
            queue.push();
            at += count;
        }
    }
};

/// In portions, as a device asks for them, on one channel.
std::vector<Sample> converted(const std::vector<Sample>& sound, int to, std::size_t portion) {
    Played played{{to, 1}};
    played.say(sound);
    std::vector<Sample> out;
    while (out.size() * kRate < sound.size() * static_cast<std::size_t>(to)) {
        std::vector<Sample> part(portion);
        played.fitted.fill(part);
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

/// The loudness of what is wrong in `sound` against that of the tone, but for its ends.
double error_of(const std::vector<Sample>& sound, double hertz, int rate) {
    constexpr double kAmplitude = 10'000;
    double worst = 0.0;
    for (std::size_t i = 200; i + 400 < sound.size(); ++i) {
        const double time = static_cast<double>(i) / rate;
        const double wanted = kAmplitude * std::sin(2 * std::numbers::pi * hertz * time);
        worst = std::max(worst, std::abs(wanted - sound[i]));
    }
    return worst / kAmplitude;
}

}  // namespace

TEST_CASE("A device is asked for the voice's own format first, and then for what it may know",
          "[player]") {
    CHECK(formats_to_try(kRate, 44100, 32, Hardware::behind_server) ==
          Formats{{kRate, 1}, {kRate, 2}, {44100, 1}, {44100, 2}, {48000, 1}, {48000, 2}});
    CHECK(formats_to_try(kRate, 48000, 2, Hardware::bare) ==
          Formats{{kRate, 2}, {kRate, 1}, {48000, 2}, {48000, 1}, {44100, 2}, {44100, 1}});
    CHECK(formats_to_try(kRate, 48000, 1, Hardware::bare) ==
          Formats{{kRate, 1}, {48000, 1}, {44100, 1}});
    CHECK(formats_to_try(kRate, 48000, 6, Hardware::bare).at(2) == DeviceFormat{kRate, 6});
    CHECK(formats_to_try(kRate, 0, 1, Hardware::bare) ==
          Formats{{kRate, 1}, {48000, 1}, {44100, 1}});
}

TEST_CASE("A tone is the same tone at another rate, whatever portions are asked for", "[player]") {
    const int rate = GENERATE(16000, 44100, 48000, 96000);
    const std::size_t portion = GENERATE(1U, 37U, 256U);
    const double hertz = GENERATE(100.0, 1000.0, 5000.0);
    CAPTURE(rate, portion, hertz);
    const auto sound = converted(tone(hertz, kRate, 4 * kRate / 10), rate, portion);
    REQUIRE(sound.size() > static_cast<std::size_t>(rate) / 3);
    CHECK(error_of(sound, hertz, rate) < 0.01);
}

TEST_CASE("No sound is lost or added at another rate", "[player]") {
    const auto sound = converted(tone(440, kRate, kRate), 48000, 480);
    CHECK(std::abs(static_cast<int>(sound.size()) - 48000) <= 480);
    CHECK(converted(std::vector<Sample>(kRate, 1234), 48000, 480)[24000] == 1234);
}

TEST_CASE("At its own rate the voice is heard sample for sample, on every channel", "[player]") {
    const int channels = GENERATE(1, 2, 6);
    Played played{{kRate, channels}};
    const auto sound = tone(440, kRate, 1000);
    played.say(sound);
    std::vector<Sample> out(sound.size() * static_cast<std::size_t>(channels));
    played.fitted.fill(out);
    for (std::size_t i = 0; i < out.size(); ++i)
        REQUIRE(out[i] == sound[i / static_cast<std::size_t>(channels)]);
}

TEST_CASE("At another rate the place that is heard is where the sound is", "[player]") {
    Played played{{48000, 2}};
    played.say(tone(440, kRate, 3 * kRate / 2));
    std::vector<Sample> out(2 * 480);
    for (int i = 0; i < 100; ++i) {  // a second
        played.fitted.fill(out);
        for (std::size_t frame = 0; frame < 480; ++frame)
            REQUIRE(out[2 * frame] == out[2 * frame + 1]);
    }
    const auto ahead = static_cast<int>(played.transport.heard().place.frame) - kRate;
    CHECK(ahead >= 0);
    CHECK(ahead <= kRate / 100);  // 10 ms
    CHECK(played.transport.pulse >= 100);
}

TEST_CASE("Nothing is allocated where the device waits", "[player]") {
    Played played{{48000, 2}};
    played.say(tone(440, kRate, kRate));
    std::vector<Sample> out(2 * 1024);
    const auto before = test::allocation_count();
    for (int i = 0; i < 10; ++i)
        played.fitted.fill(out);
    CHECK(test::allocation_count() == before);
}
