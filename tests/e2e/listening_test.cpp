// The built program with a listener: at a terminal, in a room with a loudspeaker. Every test says
// what is heard and what is printed; none says how fast.
#include <algorithm>
#include <csignal>
#include <fstream>
#include <regex>

#include <catch2/catch.hpp>

#include "e2e/evening.h"
#include "fakes/processes.h"
#include "voice/pace.h"

using namespace nashra::test;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::pace_for;
using nashra::Speed;

namespace {

const std::string kDown = "\x1b[B";

}  // namespace

TEST_CASE("A page is heard from its first word to its last, as it is recorded", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(session.wait_for("4 headlines"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
    CHECK(evening.falls_silent());
    const auto result = compare(evening.whole, evening.room.recording());
    CHECK(result.pieces > 30);
    CHECK(result.missing == 0);
    CHECK(std::abs(result.drift) < static_cast<std::ptrdiff_t>(kOneBuffer));
    CHECK(result.cut < kFewSamples);
}

TEST_CASE("A pause is silence, and goes on at the same place", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    REQUIRE(evening.room.record_more(kSecond));
    session.type(" ");
    REQUIRE(session.wait_for("paused, 0:0"));
    REQUIRE(evening.falls_silent());
    session.type(" ");
    REQUIRE(session.wait_for("playing"));
    REQUIRE(evening.room.record_more(2 * kSecond));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    check_resumed(evening.room.recording(), evening.whole, kFewSamples);
}

TEST_CASE("Down goes to the second headline", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    session.type(kDown);
    REQUIRE(session.wait_for("headline 1 of 4"));  // from the masthead to the article's own
    session.type(kDown);
    REQUIRE(session.wait_for("headline 2 of 4"));
    const auto snippet = slice(evening.whole, evening.headline_2, evening.headline_2 + kSecond / 2);
    REQUIRE(evening.room.record_more(2 * kSecond));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(find(snippet, evening.room.recording()).likeness > kAlike);
}

TEST_CASE("A skip while paused stays silent, and is heard when it goes on", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    session.type(" ");
    REQUIRE(session.wait_for("paused"));
    REQUIRE(evening.falls_silent());
    session.type(kDown + kDown);
    REQUIRE(session.wait_for("headline 2 of 4"));
    const auto skip = evening.room.recorded_frames();
    REQUIRE(evening.room.record_more(kSecond));
    CHECK_FALSE(first_sound(evening.room.recording(), skip));
    session.type(" ");
    REQUIRE(session.wait_for("playing"));
    REQUIRE(evening.room.record_more(2 * kSecond));
    const auto now = evening.room.recording();
    const auto start = first_sound(now, skip);
    REQUIRE(start);
    const auto wanted = first_sound(evening.whole, evening.headline_2).value();
    const auto found = find(slice(evening.whole, wanted, wanted + kSecond / 2), now, skip);
    CHECK(found.likeness > kAlike);
    CHECK(found.frame <= *start + kFewSamples);  // it is the first thing heard
}

TEST_CASE("The Arabic motto is heard in the Arabic voice", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    const Speed slow{200};  // what is faster is not as eSpeak NG alone says it
    const auto arabic = " -v ar -s " + std::to_string(pace_for(kArabic, slow).rate);
    const auto english = " -v en -s " + std::to_string(pace_for(kEnglish, slow).rate);
    const auto finished =
        shell("$NASHRA show utterances " + kPage +
                  " | grep '^ar: ' | head -1 | cut -c5- > motto.txt && "
                  "$NASHRA show phonemes --lines --lang ar < motto.txt | "
                  "sed 's/[^ ]*/[[&]]/g' > said.txt && espeak-ng -w ar.wav -f said.txt" +
                  arabic + " && espeak-ng -w en.wav -f motto.txt" + english,
              evening.room.folder().path());
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    auto session = evening.listen({}, slow);
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    REQUIRE(evening.room.record_more(4 * kSecond));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    const auto heard = evening.room.recording();
    const auto likeness = [&](const char* name) {
        const auto voice = wav_samples(evening.room.folder().path(name));
        const auto begin = first_sound(voice).value();
        return find(slice(voice, begin, begin + kSecond / 2), heard).likeness;
    };
    CHECK(likeness("ar.wav") > 0.6);
    CHECK(likeness("en.wav") < 0.5);
}

TEST_CASE("t tells the time, and the total becomes exact", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    REQUIRE(session.wait_for("lists the commands\r\n"));
    std::string line;
    REQUIRE(wait_until([&] {
        session.type("t");
        line = session.rest_of_line();
        return line.find("about") == std::string::npos;
    }));
    const auto seconds = evening.whole.size() / kSecond;
    CAPTURE(line);
    CHECK_THAT(line, Catch::Contains(" of 0:" + std::string(seconds < 10 ? "0" : "") +
                                     std::to_string(seconds) + ", 0:"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("] and [ change the speed while it reads", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    session.type("]");
    REQUIRE(session.wait_for("484 words a minute"));
    session.type("[[");
    REQUIRE(session.wait_for("440 words a minute"));
    REQUIRE(session.wait_for("400 words a minute"));
    session.type("\x7f");
    REQUIRE(session.wait_for("440 words a minute"));  // what was asked for at the start
    const auto now = evening.room.recorded_frames();
    CHECK(wait_until([&] { return first_sound(evening.room.recording(), now).has_value(); }));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("A voice that is killed or hangs costs a sentence at most, not the reading", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(session.wait_for("4 headlines"));
    const auto player = session.program().pid();
    std::vector<pid_t> parents;
    REQUIRE(wait_until([&] {
        parents = voice_parents_of(player);
        return parents.size() == 1;
    }));
    // The survey is over: whatever is lost from now on is lost to the listener.
    REQUIRE(wait_until([&] {
        session.type("t");
        return session.rest_of_line().find("about") == std::string::npos;
    }));
    // Nor was all of it said to the player already, however long that took.
    const auto begin_anew = [&] {
        session.type("g1\r");
        REQUIRE(session.wait_for("headline 1 of 4"));
    };
    SECTION("killed") {
        begin_anew();
        for (const auto child : children_of(parents.front()))
            kill(child, SIGKILL);
        kill(parents.front(), SIGKILL);
    }
    SECTION("hanging") {
        kill(parents.front(), SIGSTOP);  // before, since a voice is quick to say a page
        begin_anew();
        REQUIRE(session.wait_for("the voice process hung; the reading goes on"));
    }
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    const auto last_headline =
        slice(evening.whole, evening.headline_2 + kSecond, evening.headline_2 + 3 * kSecond / 2);
    CHECK(find(last_headline, evening.room.recording()).likeness > kAlike);
}

TEST_CASE("Without a terminal it just plays", "[e2e]") {
    if (skipped()) return;
    auto& room = shared_room();
    REQUIRE(room.start_over());
    const std::string page = " --rate 440 --headlines-only " + kPage;
    const auto folder = room.folder().path();
    REQUIRE(shell("$NASHRA record -o headlines.wav" + page, folder).exit_code == 0);
    const auto finished = shell("$NASHRA" + page, folder, room.environment());
    CHECK(finished.exit_code == 0);
    CHECK(finished.out.empty());
    CHECK(finished.err.empty());
    REQUIRE(room.record_more(kSecond));
    const auto result = compare(wav_samples(room.folder().path("headlines.wav")), room.recording());
    CHECK(result.pieces > 10);
    CHECK(result.missing == 0);
    CHECK(result.cut < kFewSamples);
}

TEST_CASE("A page from a pipe leaves the keys to the terminal", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen(kPage);
    REQUIRE(session.wait_for("4 headlines"));
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    session.type("t");
    CHECK(session.wait_for(" of "));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("Without a sound device there is one line and exit code 69", "[e2e]") {
    const Folder folder;
    std::ofstream{folder.path(".asoundrc")} << "pcm.!default{type pulse}\n";
    const auto finished = shell("$NASHRA " + kPage, folder.path(),
                                {"HOME=" + folder.path(), "XDG_RUNTIME_DIR=" + folder.path(),
                                 "PULSE_SERVER=unix:" + folder.path("nobody")});
    CHECK(finished.exit_code == 69);
    CHECK_THAT(finished.err, Catch::StartsWith("nashra: no sound device"));
    CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
}
