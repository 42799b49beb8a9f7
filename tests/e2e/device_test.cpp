// The sound device comes and goes while the built program reads.
#include <cstdlib>
#include <cstring>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";
constexpr double kAlike = 0.95;

Sound whole_page(const SoundRoom& room) {
    const auto finished =
        shell("$NASHRA record --rate 300 " + kPage + " -o whole.wav", room.folder().path());
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    return wav_samples(room.folder().path("whole.wav"));
}

}  // namespace

TEST_CASE("A device that is unplugged is waited for, and the words go on where they were",
          "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    const auto whole = whole_page(room);
    PtySession session{{NASHRA_BINARY, "--rate", "300", kPage}, room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    REQUIRE(room.record_more(3 * kSecond));
    const auto before = room.recording();
    REQUIRE(room.unplug());
    REQUIRE(session.wait_for("the sound device is lost"));
    const auto gap = room.recorded_frames();
    REQUIRE(room.plug_in());
    REQUIRE(session.wait_for("the sound device is back"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    CHECK(session.output().find("Expression") == std::string::npos);  // PortAudio's own messages
    REQUIRE(room.record_more(kSecond / 2));

    const auto last = last_sound(before);
    REQUIRE(last);
    const auto heard_before = find(slice(before, *last - kSecond / 2, *last), whole);
    CHECK(heard_before.likeness > kAlike);
    const auto left_at = heard_before.frame + kSecond / 2;

    const auto recording = room.recording();
    const auto again = first_sound(recording, gap);
    REQUIRE(again);
    const auto heard_after = find(slice(recording, *again, *again + kSecond / 2), whole);
    CHECK(heard_after.likeness > kAlike);
    CAPTURE(left_at, heard_after.frame);
    CHECK(heard_after.frame < left_at + kSecond / 10);  // nothing was lost
    CHECK(heard_after.frame + 3 * kSecond / 2 > left_at);
    const auto rest = compare(slice(whole, heard_after.frame, whole.size()),
                              slice(recording, *again, recording.size()));
    CHECK(rest.pieces > 10);
    CHECK(rest.missing == 0);
}

TEST_CASE("A sound server that hangs does not hold the listener, who may wait or leave", "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    PtySession session{{NASHRA_BINARY, "--rate", "300", kPage}, room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    room.freeze();
    REQUIRE(session.wait_for("the sound device is lost"));
    session.type("i");
    CHECK(session.wait_for("headline 1"));
    SECTION("wait") {
        room.thaw();
        CHECK(session.wait_for("the sound device is back"));
        CHECK(session.wait_for("end, "));
        CHECK(session.program().exit_code() == 0);
    }
    SECTION("leave") {
        session.type("q");
        CHECK(session.program().exit_code() == 0);
        room.thaw();
    }
}

TEST_CASE("The next device is asked for with a key, and one that was chosen is never left",
          "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    PtySession session{{NASHRA_BINARY, "--device", "default", kPage}, room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    session.type("o");
    REQUIRE(session.wait_for("sound device "));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("A loudspeaker of the sound server is chosen by its name, and the key goes on from there",
          "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    REQUIRE(room.add_loudspeaker("Headset 5.1"));
    const auto listed = shell("$NASHRA devices", room.folder().path(), room.environment());
    CHECK(listed.out.find("default\nNull Output\nHeadset 5 1\n") == 0);

    PtySession session{{NASHRA_BINARY, "--device", "Headset 5.1", kPage}, room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.second_recording()).has_value(); }));
    CHECK_FALSE(first_sound(room.recording()));
    session.type("o");
    REQUIRE(session.wait_for("sound device default"));
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    const auto gap = room.second_recording().size();
    session.type("o");
    REQUIRE(session.wait_for("sound device Null Output"));
    session.type("o");
    REQUIRE(session.wait_for("sound device Headset 5 1"));
    CHECK(wait_until(
        [&] { return first_sound(room.second_recording(), gap + kSecond / 2).has_value(); }));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("A loudspeaker that was chosen by its name is waited for, and no other is taken",
          "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    REQUIRE(room.add_loudspeaker("Null Output"));  // as the first is called
    PtySession session{{NASHRA_BINARY, "--device", "Null Output 2", kPage}, room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.second_recording()).has_value(); }));
    REQUIRE(room.unplug());  // both: a server moves the sound while it has another
    REQUIRE(session.wait_for("the sound device is lost"));
    REQUIRE(room.plug_in());
    REQUIRE(room.record_more(2 * kSecond));
    CHECK_FALSE(first_sound(room.recording()));
    REQUIRE(room.add_loudspeaker("Null Output"));
    const auto gap = room.second_recording().size();
    CHECK(session.wait_for("the sound device is back, Null Output 2"));
    CHECK(wait_until([&] { return first_sound(room.second_recording(), gap).has_value(); }));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("A page is read without any sound, at the pace of the sound", "[e2e]") {
    const Folder folder;
    const auto finished = shell("$NASHRA --output null --rate 1200 " + kPage, folder.path());
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.find("no sound device") == std::string::npos);
}

namespace {

/// Of two channels that are one, at 48,000 frames a second, as the voice's rate has it.
Sound at_voice_rate(const Sound& both) {
    constexpr double kStep = 48'000.0 / kSecond;
    Sound sound;
    for (double at = 0; 2 * (static_cast<std::size_t>(at) + 1) < both.size(); at += kStep) {
        const auto before = static_cast<std::size_t>(at);
        const double share = at - static_cast<double>(before);
        sound.push_back(static_cast<std::int16_t>(both[2 * before] * (1 - share) +
                                                  both[2 * before + 2] * share));
    }
    return sound;
}

}  // namespace

TEST_CASE("A sound card that knows neither the voice's rate nor one channel plays it all, on both",
          "[e2e]") {
    const Folder folder;
    const auto recorded =
        shell("$NASHRA record --rate 300 " + kPage + " -o whole.wav", folder.path());
    REQUIRE(recorded.exit_code == 0);
    const auto whole = wav_samples(folder.path("whole.wav"));
    const auto finished =
        shell("$NASHRA --rate 300 " + kPage, folder.path(),
              environment_with({"LD_LIBRARY_PATH=" NASHRA_STUBBORN_DEVICE,
                                "NASHRA_TEST_SOUND=" + folder.path("sound.raw")}));
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto bytes = read_file(folder.path("sound.raw"));
    Sound both(bytes.size() / sizeof(std::int16_t));
    std::memcpy(both.data(), bytes.data(), both.size() * sizeof(std::int16_t));
    bool alike = true;
    for (std::size_t i = 0; i + 1 < both.size(); i += 2)
        alike = alike && both[i] == both[i + 1];
    CHECK(alike);
    const auto heard = at_voice_rate(both);
    const auto rest = compare(whole, slice(heard, first_sound(heard).value(), heard.size()));
    CHECK(rest.pieces > 10);
    CHECK(rest.missing == 0);
    CHECK(std::abs(rest.drift) < static_cast<std::ptrdiff_t>(kSecond / 100));
}

TEST_CASE("A device that swallows its first sound is given silence first", "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    const auto whole = whole_page(room);
    PtySession session{{NASHRA_BINARY, "--rate", "300", "--lead-in", "500", kPage},
                       room.environment()};
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    REQUIRE(room.record_more(kSecond));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    const auto recording = room.recording();
    const auto begin = *first_sound(recording);
    const auto first = find(slice(recording, begin, begin + kSecond / 2), whole);
    CHECK(first.likeness > kAlike);
    CHECK(first.frame <= *first_sound(whole) + 64);
}
