// A listener whose words are said as a lexicon has them, and who corrects one while it is read.
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

namespace fs = std::filesystem;
using namespace nashra::test;

namespace {

const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";

Finished run(const std::string& line, const Folder& folder) {
    return shell(line, folder.path(), {"XDG_CONFIG_HOME=" + folder.path("config")});
}

void write_lexicon(const Folder& folder, const std::string& name, const std::string& lines) {
    const fs::path file = folder.path(name);
    fs::create_directories(file.parent_path());
    std::ofstream{file} << lines;
}

}  // namespace

TEST_CASE("nashra's own lexicons, the listener's and those of --lexicon say words, the last first",
          "[e2e]") {
    const Folder folder;
    const std::string filter = "echo 'Xi in Kyiv' | $NASHRA show utterances --lines --lang en";
    CHECK(run(filter, folder).out == "[[S'i:]] in [[k'i:v]]\n");
    write_lexicon(folder, "config/nashra/lexicon/en.tsv", "Kyiv\tkeev\nXi\tshee\n");
    CHECK(run(filter, folder).out == "shee in keev\n");
    write_lexicon(folder, "a.tsv", "Xi\tone\n");
    write_lexicon(folder, "b.tsv", "Xi\ttwo\n");
    CHECK(run(filter + " --lexicon a.tsv --lexicon b.tsv", folder).out == "two in keev\n");
    write_lexicon(folder, "page.txt", "Xi was here.\n\nHe met others in the town that day.\n");
    const auto explained =
        run("$NASHRA show utterances --explain --lexicon a.tsv page.txt", folder);
    CHECK_THAT(explained.out, Catch::Contains("lexicon a.tsv: Xi => one"));
}

TEST_CASE("A lexicon that is not there is exit code 66, a bad line of one a warning", "[e2e]") {
    const Folder folder;
    const auto missing = run("$NASHRA record $PAGES/short.txt -o a.wav --lexicon no.tsv", folder);
    CHECK(missing.exit_code == 66);
    CHECK_THAT(missing.err, Catch::Contains("no.tsv"));
    CHECK_FALSE(fs::exists(folder.path("a.wav")));
    write_lexicon(folder, "bad.tsv", "Kyiv keev\nXi\tshee\n");
    const auto bad =
        run("echo 'Xi' | $NASHRA show utterances --lines --lang en --lexicon bad.tsv", folder);
    CHECK(bad.exit_code == 0);
    CHECK(bad.out == "shee\n");
    CHECK_THAT(bad.err, Catch::Contains("'bad.tsv', line 1"));
    CHECK(std::count(bad.err.begin(), bad.err.end(), '\n') == 1);
}

TEST_CASE("e corrects a word, says the sentence again with it, and keeps it", "[e2e]") {
    if (skipped()) return;
    const Folder folder;
    const SoundRoom room;
    auto environment = room.environment();
    environment.push_back("XDG_CONFIG_HOME=" + folder.path("config"));
    PtySession session{{NASHRA_BINARY, "--rate", "300", kPage}, environment};
    REQUIRE(session.wait_for("4 headlines"));
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    session.type("\x1b[B");
    REQUIRE(session.wait_for("headline 1 of 4"));
    REQUIRE(room.record_more(2 * kSecond));
    session.type("e");
    REQUIRE(session.wait_for("Harbour opens again after the great winter storm"));
    REQUIRE(session.wait_for("word = how it is said"));
    SECTION("a correction") {
        session.type("winter = banana banana banana\n");
        REQUIRE(session.wait_for("winter is said banana banana banana"));
        const auto lexicon = folder.path("config/nashra/lexicon/en.tsv");
        CHECK_THAT(read_file(lexicon), Catch::EndsWith("\nwinter\tbanana banana banana\n"));
        CHECK(fs::status(lexicon).permissions() ==
              (fs::perms::owner_read | fs::perms::owner_write));
        REQUIRE(room.record_more(4 * kSecond));
        const auto recorded =
            run("$NASHRA record --rate 300 --headlines-only " + kPage + " -o said.wav", folder);
        REQUIRE(recorded.exit_code == 0);
        const auto sentence = wav_samples(folder.path("said.wav"));
        const auto snippet = slice(sentence, kSecond * 6 / 5, kSecond * 9 / 5);
        CHECK(find(snippet, room.recording()).likeness > 0.95);
    }
    SECTION("nothing") {
        session.type("\n");
        CHECK(session.wait_for("nothing changed"));
        CHECK_FALSE(fs::exists(folder.path("config/nashra")));
    }
    SECTION("nothing that can be understood") {
        session.type("winter\n");
        CHECK(session.wait_for("write it as: word = how it is said"));
        CHECK_FALSE(fs::exists(folder.path("config/nashra")));
    }
    session.type("i");
    CHECK(session.wait_for("playing"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("Ctrl-C at the question gives it up, and another one ends the reading", "[e2e]") {
    if (!SoundRoom::possible()) return;
    const SoundRoom room;
    PtySession session{{NASHRA_BINARY, kPage}, room.environment()};
    REQUIRE(session.wait_for("4 headlines"));
    session.type("e");
    REQUIRE(session.wait_for("word = how it is said"));
    session.type("win\x1b[Dter");
    REQUIRE(session.wait_for("winter"));  // and no sign of the arrow
    session.type("\x03");
    REQUIRE(session.wait_for("nothing changed"));
    session.type("i");
    REQUIRE(session.wait_for("playing"));
    session.type("/ferry\x1b");
    REQUIRE(session.wait_for("ferry\r\nnothing changed"));
    session.type("\x03");
    CHECK(session.program().exit_code() == 130);
    CHECK(session.settings_restored());
}
