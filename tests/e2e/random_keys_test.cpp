// A listener who presses whatever comes under their fingers.
#include <array>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

const std::string kRate = " --rate 300 ";

/// No two begin alike.
const std::array<std::string, 6> kSentences{
    "The harbour master said that two ferries left at dawn with all of their passengers.",
    "Workers cleared the last stones from the northern quay during a long and windy night.",
    "Schools in the old city open again tomorrow after three days without any lessons.",
    "Nobody knows yet when the trains along the coast will run as they did before.",
    "Boats stay in the bay until the wind has turned and the waves are low once more.",
    "A ferry to the islands waits at the pier for a captain who knows the channel."};

/// All that goes somewhere or changes how it is read, but not the sound device, and nothing that
/// ends the reading, waits for hours or is kept for another time.
const std::array<std::string, 40> kKeys{
    " ", "s",    "h",  "H", "p", "P", ".", ",", "r",    "t",       "i",        "c",     "f", "u",
    "l", "a",    "j",  "n", "N", "R", "]", "[", "}",    "{",       "+",        "-",     "V", "v",
    "m", "\x7f", "\t", "<", ">", "b", "B", "Z", "g2\n", "g0:12\n", "/ferry\n", "\x1b[B"};

/// Ten stories of two paragraphs, and what their sentences sound like.
struct Stories {
    Stories() {
        for (std::size_t story = 0; story < 10; ++story) {
            std::ofstream page{room.folder().path(std::to_string(story) + ".md")};
            const auto sentence = [&](std::size_t n) { return kSentences[(story + n) % 6]; };
            page << "# The " << story << "th story of the day\n\n## What is new\n\n"
                 << sentence(0) << " " << sentence(1) << "\n\n"
                 << sentence(2) << " " << sentence(3) << "\n";
        }
        std::string line = "set -e";
        for (std::size_t i = 0; i < kSentences.size(); ++i) {
            const auto name = "s" + std::to_string(i);
            std::ofstream{room.folder().path(name + ".txt")} << kSentences[i] << "\n";
            line += "; $NASHRA record" + kRate + name + ".txt -o " + name + ".wav";
        }
        const auto finished = shell(line, room.folder().path());
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
    }

    PtySession listen() const {
        return {
            {"sh", "-c", "cd " + room.folder().path() + "; exec " + NASHRA_BINARY + kRate + "*.md"},
            room.environment()};
    }
    std::string ask(const std::string& command) const {
        const auto finished =
            shell("$NASHRA ctl " + command, room.folder().path(), room.environment());
        INFO(command << ": " << finished.err);
        REQUIRE(finished.exit_code == 0);
        return finished.out;
    }

    /// The first second of the sentence; nothing of what is none of them.
    Sound beginning_of(const std::string& text) const {
        for (std::size_t i = 0; i < kSentences.size(); ++i) {
            if (text.find(kSentences[i]) == std::string::npos) continue;
            const auto sound = wav_samples(room.folder().path("s" + std::to_string(i) + ".wav"));
            const auto begin = first_sound(sound).value();
            return slice(sound, begin, begin + kSecond);
        }
        return {};
    }

    SoundRoom room;
};

/// A sentence that can be known again: that of the place, or one near it.
std::string go_to_known_sentence(const Stories& stories) {
    if (stories.ask("headlines-only").find("only") == 0) stories.ask("headlines-only");
    for (const auto* command : {"repeat", "next-paragraph", "next-paragraph", "next-paragraph",
                                "previous-paragraph", "previous-paragraph"}) {
        const auto said = stories.ask(command);
        if (!stories.beginning_of(said).empty()) return said;
    }
    return {};
}

/// One part of it is enough: a machine that has much to do loses others.
bool heard(const Sound& sentence, const Sound& recording) {
    constexpr std::size_t kPart = kSecond / 8;
    for (std::size_t at = 0; at + kPart <= sentence.size(); at += kPart) {
        if (find(slice(sentence, at, at + kPart), recording).likeness > 0.97) return true;
    }
    return false;
}

/// What is said to be heard next is heard next.
void check_place(const Stories& stories) {
    for (const auto* command : {"pause", "normal-speed", "volume 100"})
        stories.ask(command);
    const auto said = go_to_known_sentence(stories);
    CAPTURE(said);
    const auto expected = stories.beginning_of(said);
    REQUIRE_FALSE(expected.empty());
    const auto from = stories.room.recorded_frames();
    stories.ask("play");
    CHECK(wait_until([&] { return first_sound(stories.room.recording(), from).has_value(); }));
    REQUIRE(stories.room.record_more(kSecond));
    const auto recording = stories.room.recording();
    CHECK(heard(expected, slice(recording, from, recording.size())));
}

long resident_kilobytes(pid_t process) {
    const auto status = read_file("/proc/" + std::to_string(process) + "/status");
    const std::string key = "VmRSS:";
    return std::atol(status.c_str() + status.find(key) + key.size());
}

}  // namespace

TEST_CASE("A thousand keys at random leave the place what is heard, and the memory as it was",
          "[e2e]") {
    if (skipped()) return;
    const Stories stories;
    auto session = stories.listen();
    REQUIRE(session.wait_for("10 headlines"));
    std::mt19937 random{20'261'128};
    long before = 0;
    for (int burst = 1; burst <= 100; ++burst) {
        std::string keys;
        for (int i = 0; i < 10; ++i)
            keys += kKeys[random() % kKeys.size()];
        CAPTURE(burst, keys);
        session.type(keys + "=300\n");
        REQUIRE(session.wait_for("300 words a minute"));
        const auto status = stories.ask("status");
        REQUIRE(status.find(" of 10: ") != std::string::npos);
        if (burst % 20 != 0) continue;
        check_place(stories);
        const auto now = resident_kilobytes(session.program().pid());
        if (burst == 20) before = now;
        CAPTURE(before, now);
        CHECK(now < before + 2000);
    }
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}
