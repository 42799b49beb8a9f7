// A paragraph that is read in the wrong language, and the key that sets it right.
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"
#include "voice/pace.h"

using namespace nashra::test;
using nashra::kEnglish;
using nashra::pace_for;
using nashra::Speed;

namespace {

const std::string kFrench = "Le premier ministre est venu à Paris pour la fête nationale.";

}  // namespace

TEST_CASE("l has the paragraph said in another voice, and again in the one that was found out",
          "[e2e]") {
    if (skipped()) return;
    const SoundRoom room;
    const auto file = [&](const std::string& name) { return room.folder().path(name); };
    std::ofstream{file("page.txt")} << kFrench << "\n";
    std::ofstream{file("said.txt")} << kFrench << "\n";
    // What is faster is not as eSpeak NG alone says it.
    const auto pace = std::to_string(pace_for(kEnglish, Speed{200}).rate);
    const auto finished = shell("$NASHRA record --rate 200 page.txt -o found.wav && espeak-ng -w " +
                                    std::string{"chosen.wav -v en -f said.txt -s "} + pace,
                                room.folder().path());
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);

    PtySession session{{NASHRA_BINARY, "--rate", "200", file("page.txt")}, room.environment()};
    REQUIRE(session.wait_for("1 headline"));
    const auto likeness = [&](const std::string& name, std::size_t from) {
        const auto voice = wav_samples(file(name));
        const auto begin = first_sound(voice).value() + kSecond / 2;
        return find(slice(voice, begin, begin + kSecond / 2), room.recording(), from).likeness;
    };
    const auto hear = [&](const std::string& better, const std::string& other) {
        const auto from = room.recorded_frames();
        REQUIRE(room.record_more(2 * kSecond));
        CAPTURE(better);
        CHECK(likeness(better, from) > 0.8);
        CHECK(likeness(other, from) < 0.6);
    };
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    hear("found.wav", "chosen.wav");
    session.type("l");
    REQUIRE(session.wait_for("English"));
    hear("chosen.wav", "found.wav");
    session.type("l");
    REQUIRE(session.wait_for("language found out"));
    hear("found.wav", "chosen.wav");
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}
