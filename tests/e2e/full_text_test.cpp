// A listener to teasers and to articles in several pages, whose rest comes while they listen.
#include <string>

#include <catch2/catch.hpp>

#include "e2e/local_server.h"
#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

struct Room {
    LocalServer server;
    Folder folder;
    SoundRoom room;

    PtySession listen(const std::string& what) const {
        return {{NASHRA_BINARY, "--rate", "440", "--allow-private", server.address(what)},
                server.environment(folder, room.environment())};
    }
    Finished run(const std::string& arguments) const {
        return server.shell("$NASHRA " + arguments, folder);
    }
    Sound recorded(const std::string& what) const {
        const auto finished = run("record --allow-private --rate 440 " + what + " -o a.wav");
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        return wav_samples(folder.path("a.wav"));
    }
    /// Pieces from its beginning to its end are there, one after the other.
    void check_heard(const Sound& expected) const {
        const auto heard = room.recording();
        std::size_t before = 0;
        for (const std::size_t tenth : {1, 3, 5, 7, 9}) {
            const auto begin = expected.size() * tenth / 10;
            const auto piece = find(slice(expected, begin, begin + kSecond / 2), heard, before);
            INFO("tenth " << tenth);
            CHECK(piece.likeness > 0.95);
            before = piece.frame;
        }
    }
    /// The longest silence between the first and the last sound.
    std::size_t gap() const {
        const auto sound = room.recording();
        const auto first = first_sound(sound);
        const auto last = last_sound(sound);
        REQUIRE(first.has_value());
        REQUIRE(last.has_value());
        return longest_silence(slice(sound, *first, *last)).frames();
    }
};

}  // namespace

TEST_CASE("A feed of teasers is heard in whole articles, all of their pages", "[e2e]") {
    if (skipped()) return;
    const Room room;
    const auto teasers = room.recorded("--no-full-text $WEB/divided-teasers");
    const auto expected = room.recorded("--full-text $WEB/divided-teasers");
    REQUIRE(expected.size() > 2 * teasers.size());
    auto session = room.listen("divided-teasers");
    REQUIRE(session.wait_for("2 headlines"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    room.check_heard(expected);
}

TEST_CASE("A server that does not answer costs a moment, and then the teasers are heard", "[e2e]") {
    if (skipped()) return;
    const Room room;
    const auto teasers = room.recorded("--no-full-text $WEB/slow-teasers");
    auto session = room.listen("slow-teasers");
    REQUIRE(session.wait_for("2 headlines"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    const auto last = slice(teasers, teasers.size() - 2 * kSecond, teasers.size() - kSecond);
    CHECK(find(last, room.room.recording()).likeness > 0.95);
    CHECK(room.gap() < 2 * kSecond);
}

TEST_CASE("An article in several pages is heard to its end, and recorded so", "[e2e]") {
    if (skipped()) return;
    const Room room;
    const auto expected = room.recorded("$WEB/parts");
    auto session = room.listen("parts");
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    room.check_heard(expected);
}

TEST_CASE("A missing page is one line, and what is there is read", "[e2e]") {
    const LocalServer server;
    const Folder folder;
    const auto run = [&](const std::string& arguments) {
        return server.shell("$NASHRA " + arguments, folder);
    };
    auto shown = run("show article --allow-private $WEB/parts?lost");
    CHECK(shown.exit_code == 0);
    CHECK(shown.out.find("On page 2") != std::string::npos);
    CHECK(shown.err.find("page 3 of 'The choir' is missing") != std::string::npos);

    shown = run("show article --allow-private $WEB/parts");
    CHECK(shown.out.find("On page 3 the mayor hands over a silver cup") != std::string::npos);
    CHECK(shown.err.empty());
    shown = run("show article --offline $WEB/parts");
    CHECK(shown.out.find("On page 3") != std::string::npos);
    CHECK(shown.err.rfind("offline: reading the copy of ", 0) == 0);
    CHECK(shown.err.find('\n') == shown.err.size() - 1);  // of three pages one line
}

TEST_CASE("A file is read without the network, unless its address is given with it", "[e2e]") {
    const LocalServer server;
    const Folder folder;
    const auto run = [&](const std::string& line) { return server.shell(line, folder); };
    REQUIRE(run("$NASHRA show article --allow-private $WEB/parts && "
                "printf '<html lang=en><title>A</title><article><h1>A</h1><p>The choir sings one "
                "song after the other in the hall of the old town until late at night, and nobody "
                "who has come wants to go home before the very last one has been sung.</p>"
                "<p>They come back on Sunday and then again on Monday.</p>"
                "<a href=\"?page=2\">Next page</a></article>' > a.html")
                .exit_code == 0);
    const auto url = std::string{"--allow-private --url $WEB/parts "};
    CHECK(run("$NASHRA show sentences a.html " + url).out.find("On page 2") == std::string::npos);
    CHECK(run("$NASHRA show sentences a.html --full-text " + url).out.find("On page 3") !=
          std::string::npos);
    CHECK(run("$NASHRA show sentences a.html --full-text --allow-private").out.find("On page 2") ==
          std::string::npos);
}
