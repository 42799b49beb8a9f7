// A sound device that is unplugged while it plays, and comes back.
#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "player/player.h"

using namespace nashra;
using nashra::test::FakeLoudspeaker;
using nashra::test::FakeVoice;
using nashra::test::ramp;
using nashra::test::wait_until;

namespace {

constexpr std::uint32_t kSecond = 22050;

std::string long_sentence() {
    std::string text = "It goes on";
    while (text.size() < 900)
        text += " and on";
    return text + ".";
}

struct Room {
    Room() {
        player.start({});
        REQUIRE(wait_until([&] { return loudspeaker.started(); }));
        REQUIRE(wait_until([&] { return player.pulse() != Player::Pulse::beats; }));
    }

    void hear_to(std::uint32_t frame) {
        REQUIRE(loudspeaker.pull_until([&] { return player.place().frame >= frame; }));
    }

    /// The first sound that is heard from now on, but for silence.
    Sample next_sound() {
        Sample sample = 0;
        REQUIRE(wait_until([&] {
            sample = loudspeaker.pull(1).front();
            return sample != 0;
        }));
        return sample;
    }

    std::string device_opened() {
        std::optional<std::string> device;
        REQUIRE(wait_until([&] {
            device = player.take_news().device;
            return device.has_value();
        }));
        return *device;
    }

    Programme programme{test::paragraphs({long_sentence()})};
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    Player player{programme, voice, loudspeaker, {}, [] {}};
};

}  // namespace

TEST_CASE("A device's pulse beats while it asks for sound", "[player][threads]") {
    Room room;
    room.loudspeaker.pull(10);
    CHECK(room.player.pulse() == Player::Pulse::beats);
    CHECK(room.player.pulse() == Player::Pulse::missing);
    room.loudspeaker.unplug();
    CHECK(room.player.pulse() == Player::Pulse::lost);
}

TEST_CASE("A device that was lost is opened again when it is back, and the words go on there",
          "[player][threads]") {
    Room room;
    room.hear_to(2 * kSecond);
    room.loudspeaker.unplug();
    const auto lost_at = room.player.place();
    room.player.reopen_loudspeaker(Device::same);
    CHECK(room.player.pulse() == Player::Pulse::beats);  // nothing to complain of meanwhile
    REQUIRE(wait_until([&] { return room.loudspeaker.restarts() > 0; }));
    CHECK_FALSE(room.loudspeaker.started());
    CHECK_FALSE(room.player.take_news().device);
    room.loudspeaker.plug_in();
    CHECK(room.device_opened() == "speaker");
    const auto place = room.player.place();
    CHECK(place.frame < lost_at.frame);
    CHECK(place.frame + kSecond > lost_at.frame);
    CHECK(room.next_sound() == ramp(place));
}

TEST_CASE("A reading that begins while the device is lost waits for it", "[player][threads]") {
    Programme programme{test::paragraphs({long_sentence()})};
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    loudspeaker.unplug();
    loudspeaker.refuse(Error{Kind::unavailable, "it was lost"});
    Player player{programme, voice, loudspeaker, {}, [] {}};
    player.start({});
    REQUIRE(wait_until([&] { return player.pulse() == Player::Pulse::lost; }));
    CHECK_FALSE(player.take_news().error);
    player.reopen_loudspeaker(Device::same);
    loudspeaker.plug_in();
    REQUIRE(wait_until([&] { return loudspeaker.started(); }));
    CHECK(loudspeaker.pull_until([&] { return player.place().frame > 1000; }));
}

TEST_CASE("The next device can be asked for while the lost one is waited for",
          "[player][threads]") {
    Room room;
    room.hear_to(kSecond);
    room.loudspeaker.unplug();
    room.player.reopen_loudspeaker(Device::same);
    REQUIRE(wait_until([&] { return room.loudspeaker.restarts() > 0; }));
    room.player.reopen_loudspeaker(Device::next);
    CHECK(room.device_opened() == "headphones");
    const auto place = room.player.place();
    CHECK(room.next_sound() == ramp(place));
}

TEST_CASE("A change of the device while paused stays paused", "[player][threads]") {
    Room room;
    room.hear_to(kSecond);
    room.player.pause();
    room.player.reopen_loudspeaker(Device::next);
    CHECK(room.device_opened() == "headphones");
    CHECK(room.loudspeaker.pull(1000) == std::vector<Sample>(1000, Sample{0}));
    const auto place = room.player.place();
    room.player.resume();
    CHECK(room.next_sound() == ramp(place));
}
