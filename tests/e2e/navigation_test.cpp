// A listener who goes through a reading: what is heard after each key.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

constexpr double kAlike = 0.95;
const std::string kRate = " --rate 300 ";

/// Two articles, of which each sentence takes some seconds.
const std::map<std::string, std::string> kSentences = {
    {"A", "The harbour master said that two ferries left at dawn with all of their passengers."},
    {"B", "Workers cleared the last stones from the northern quay during a long and windy night."},
    {"C", "Schools in the old city open again tomorrow after three days without any lessons."},
    {"D", "Nobody knows yet when the trains along the coast will run as they did before."},
    {"E", "What the fishermen say about the weather of the coming week in the bay"},
    {"F", "Boats stay in the bay until the wind has turned and the waves are low once more."},
    {"G", "A ferry to the islands waits at the pier for a captain who knows the channel."},
    {"S", "Harbour opens again after the great winter storm of the northern provinces this year"},
    {"T", "Library finds a lost map of the old city behind a shelf that nobody had ever moved"}};

/// Headline, two paragraphs, a subheading and another one, in Markdown.
std::string page_of(const std::string& headline) {
    const auto words = [](const char* name) { return kSentences.at(name); };
    return "# " + words(headline.c_str()) + "\n\n" + words("A") + " " + words("B") + "\n\n" +
           words("C") + " " + words("D") + "\n\n## " + words("E") + "\n\n" + words("F") + " " +
           words("G") + "\n";
}

int loudest(const Sound& sound) {
    int most = 0;
    for (const auto sample : sound)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

SoundRoom& shared_room() {
    static SoundRoom room;
    return room;
}

/// The room, two pages, and what each of their sentences sounds like.
struct Walk {
    Walk() : room(shared_room()) {
        REQUIRE(room.start_over());
        const auto file = [&](const std::string& name) { return room.folder().path(name); };
        std::ofstream{file("1.md")} << page_of("S");
        std::ofstream{file("2.md")} << page_of("T");
        std::string line = "set -e; for page in 1.md 2.md";
        // Alone they are spoken as they are in a paragraph.
        for (const std::string name : {"A", "B", "C", "D", "F", "G"}) {
            std::ofstream{file(name + ".txt")} << kSentences.at(name) << "\n";
            line += " " + name + ".txt";
        }
        const auto finished =
            shell(line + "; do $NASHRA record" + kRate + "$page -o ${page%.*}.wav; done", file(""));
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        whole = wav_samples(file("1.wav"));
    }

    PtySession listen(const std::string& options = {}) const {
        return start(kRate + options + " 1.md 2.md");
    }
    PtySession start(const std::string& arguments) const {
        return {{"sh", "-c",
                 "stty cols 40; cd " + room.folder().path() + "; exec " + NASHRA_BINARY + " " +
                     arguments},
                room.environment()};
    }

    /// How the sentence begins.
    Sound beginning_of(char name) const {
        const auto recorded = [&](const std::string& file) {
            return wav_samples(room.folder().path(file + ".wav"));
        };
        const auto beginning = [](const Sound& sound, std::size_t from = 0) {
            const auto begin = first_sound(sound, from).value();
            return slice(sound, begin, begin + kSecond / 4);
        };
        if (name == 'S') return beginning(whole);
        if (name == 'T') return beginning(recorded("2"));
        return beginning(recorded({name}));
    }

    /// From now on the sentence is heard, from its beginning.
    bool hears(char name) const { return hears(beginning_of(name)); }
    bool hears(const Sound& sound) const {
        constexpr int kMostLooks = 40;  // four a second
        const auto margin = kSecond / 10;
        const auto now = room.recorded_frames();
        const auto from = now > margin ? now - margin : 0;
        for (int look = 0; look < kMostLooks && room.record_more(kSecond / 4); ++look) {
            const auto recording = room.recording();
            if (recording.size() > from + sound.size() &&
                find(sound, recording, from).likeness > kAlike) {
                return true;
            }
        }
        return false;
    }

    SoundRoom& room;
    Sound whole;  // the first page
};

}  // namespace

TEST_CASE("Every key of the way leads to what it says", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen();
    REQUIRE(session.wait_for("2 headlines, ? lists the commands"));
    session.type(" ");
    REQUIRE(session.wait_for("paused, "));
    struct Step {
        std::string keys;
        char heard;
    };
    const std::string page_down = "\x1b[6~";
    // Each from the first headline on, so that none depends on how fast the one before was heard.
    for (const auto& [keys, heard] :
         {Step{"p", 'A'}, Step{"pp.", 'D'}, Step{"ppP", 'A'}, Step{"pp,", 'B'}, Step{"r", 'S'},
          Step{page_down + "\x1b[C", 'F'}, Step{page_down + "\x1b[D", 'D'},
          Step{"/FERRY to\n", 'G'}, Step{"h", 'T'}, Step{"hH", 'S'}, Step{"2g", 'T'},
          Step{"a\x1b[C", 'T'}}) {
        CAPTURE(keys, heard);
        session.type("g1\n" + keys + " ");
        CHECK(walk.hears(heard));
        session.type(" ");
    }
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("To a time, and ten seconds on and back, is heard where the clock says", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen();
    REQUIRE(session.wait_for("lists the commands\r\n"));
    REQUIRE(wait_until([&] {
        session.type("t");
        return session.rest_of_line().find("about") == std::string::npos;
    }));
    const auto at = [&](std::size_t second) {
        return slice(walk.whole, second * kSecond, second * kSecond + kSecond / 2);
    };
    session.type("g0:14\n");
    CHECK(walk.hears(at(14)));
    session.type(" ");
    REQUIRE(session.wait_for("paused, 0:1"));
    session.type("g0:05\n");
    REQUIRE(session.wait_for("headline 1 of 2: "));
    session.type("> ");
    CHECK(walk.hears(at(15)));
    session.type(" g0:16\n< ");
    CHECK(walk.hears(at(6)));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("j is silence behind the item, and Space the next one", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen("--headlines-only");
    REQUIRE(session.wait_for("2 headlines"));
    session.type("j");
    REQUIRE(session.wait_for("stops after each item"));
    REQUIRE(session.wait_for("end of headline 1, paused"));
    const auto end = walk.room.recorded_frames() + kSecond / 2;
    REQUIRE(walk.room.record_more(2 * kSecond));
    CHECK_FALSE(first_sound(walk.room.recording(), end));
    session.type(" ");
    CHECK(walk.hears('T'));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Who falls asleep hears the item fade, then nothing, and later the next item", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen("--sleep item");
    REQUIRE(session.wait_for("2 headlines"));
    session.type("g0:05\n");
    REQUIRE(session.wait_for("asleep at 0:"));
    CHECK_THAT(session.rest_of_line(), Catch::Contains(", last key at 0:0"));
    const auto asleep = walk.room.recorded_frames();
    REQUIRE(walk.room.record_more(2 * kSecond));
    const auto recording = walk.room.recording();
    CHECK_FALSE(first_sound(recording, asleep + kSecond / 2));
    const auto loudest_before = [&](std::size_t seconds) {
        return loudest(
            slice(recording, asleep - seconds * kSecond, asleep - (seconds - 2) * kSecond));
    };
    CHECK(loudest_before(2) < loudest_before(12) / 4);
    session.type(" ");
    CHECK(walk.hears('T'));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Muted it is silent and goes on; the volume is heard at once", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen();
    REQUIRE(wait_until([&] { return first_sound(walk.room.recording()).has_value(); }));
    session.type("m");
    REQUIRE(session.wait_for("muted"));
    const auto muted = walk.room.recorded_frames() + kSecond / 2;
    REQUIRE(walk.room.record_more(2 * kSecond));
    CHECK_FALSE(first_sound(walk.room.recording(), muted));
    session.type("mvvvvvp");
    REQUIRE(session.wait_for("volume 50"));
    const auto from = walk.room.recorded_frames();
    REQUIRE(walk.room.record_more(3 * kSecond));
    const auto half = loudest(slice(walk.room.recording(), from, from + 3 * kSecond));
    CHECK(half > 100);
    CHECK(half <= loudest(walk.whole) / 2 + 1);
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("At 40 columns nothing is printed but lines", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.listen();
    REQUIRE(session.wait_for("2 headlines"));
    session.type(" thHpP.,><raa?iuclllfzzzzzvVm[]{}()=300\n");
    REQUIRE(session.wait_for("300 words a minute"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    const auto& printed = session.output();
    CAPTURE(printed);
    CHECK(printed.find('\x1b') == std::string::npos);
    for (std::size_t at = 0; at < printed.size(); ++at) {
        const auto byte = static_cast<unsigned char>(printed[at]);
        if (byte == '\r') CHECK(printed.substr(at, 2) == "\r\n");  // no line is printed over
        CHECK((byte >= ' ' || byte == '\r' || byte == '\n'));
    }
}

TEST_CASE("Who reads in braille alone has every word once, a line of 40 cells at a time", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    auto session = walk.start("--output null --echo line --quiet --rate 1200 1.md");
    CHECK(session.program().exit_code() == 0);
    REQUIRE(session.wait_for(kSentences.at("G").substr(kSentences.at("G").size() - 12) + "\r\n"));
    std::string text;
    std::istringstream printed{session.output()};
    for (std::string line; std::getline(printed, line);) {
        REQUIRE(line.back() == '\r');
        line.pop_back();
        CHECK(line.size() <= 40);
        text += (text.empty() ? "" : " ") + line;
    }
    std::string page;
    for (const auto* name : {"S", "A", "B", "C", "D", "E", "F", "G"})
        page += (page.empty() ? "" : " ") + kSentences.at(name);
    CHECK(text == page);
}

TEST_CASE("Keys of another player, and of one's own", "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    std::ofstream{walk.room.folder().path("own.conf")} << "[keys]\nnext-paragraph = x\n";
    auto session = walk.start("--config own.conf play --keys mpv 1.md 2.md");
    REQUIRE(session.wait_for("2 headlines"));
    session.type("p");
    REQUIRE(session.wait_for("paused, "));
    session.type("x");
    CHECK(session.wait_for(kSentences.at("A")));
    session.type(">");
    CHECK(session.wait_for("headline 2 of 2: " + kSentences.at("T")));
    session.type("?");
    CHECK(session.wait_for("x: next paragraph"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Commands by the line come from a pipe or the terminal, and never eat the page",
          "[e2e]") {
    if (skipped()) return;
    const Walk walk;
    const auto folder = walk.room.folder().path();
    SECTION("a pipe") {
        const auto finished = shell(
            "printf 'pause\\nnext\\nnxt-headline\\ngoto\\n1\\nnext paragraph\\nquit\\n' | "
            "$NASHRA --line-mode 1.md 2.md",
            folder, walk.room.environment());
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        CHECK_THAT(finished.err,
                   Catch::StartsWith("2 headlines, help lists the commands\npaused, 0:0"));
        CHECK_THAT(finished.err,
                   Catch::Contains("\nheadline 2 of 2: " + kSentences.at("T") +
                                   "\nnashra: 'nxt-headline' is not understood (did you mean "
                                   "next-headline?)\nheadline number, or minutes:seconds\n"
                                   "headline 1 of 2: " +
                                   kSentences.at("S") + "\n" + kSentences.at("A") + "\n"));
    }
    SECTION("the page from standard input") {
        PtySession session{{NASHRA_BINARY, "--line-mode", "--rate", "300", "-"},
                           walk.room.environment(),
                           walk.room.folder().path("1.md")};
        REQUIRE(session.wait_for("1 headline"));
        session.type("pause\n");
        REQUIRE(session.wait_for("paused, "));
        session.type("goto\n");
        REQUIRE(session.wait_for("headline number, or"));
        session.type("\x04");
        REQUIRE(session.wait_for("nothing changed"));
        session.type("help\n");
        REQUIRE(session.wait_for("goto NUMBER or MM:SS: "));
        session.type("quit\n");
        CHECK(session.program().exit_code() == 0);
    }
}
