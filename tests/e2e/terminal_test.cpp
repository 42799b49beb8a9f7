// The listener's terminal while the built program reads: in order whatever ends or stops it, and
// the shell's while it is in the background.
#include <csignal>

#include <catch2/catch.hpp>

#include "e2e/evening.h"
#include "fakes/processes.h"

using namespace nashra::test;

TEST_CASE("The terminal is in order again, whatever ends the reading", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    for (const auto& [signal, code] :
         {std::pair{0, 0}, std::pair{SIGTERM, 130}, std::pair{SIGHUP, 130}, std::pair{SIGINT, 130},
          std::pair{SIGQUIT, 128 + SIGQUIT}, std::pair{SIGSEGV, 128 + SIGSEGV}}) {
        CAPTURE(signal);
        auto session = evening.listen();
        REQUIRE(session.wait_for("4 headlines"));
        CHECK((session.settings().c_lflag & (ICANON | ECHO)) == 0U);
        if (signal == 0) {
            session.type("q");
        } else {
            session.program().signal(signal);
        }
        CHECK(session.program().exit_code() == code);
        CHECK(session.settings_restored());
    }
}

TEST_CASE("A closed window ends the reading", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(session.wait_for("4 headlines"));
    session.close();
    CHECK(session.program().exit_code() == 130);
}

TEST_CASE("Ctrl-Z is silence and a terminal in order, and fg goes on", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    // A shell that could wake it: without one, Ctrl-Z stops nothing.
    PtySession session{{"bash", "-c",
                        std::string{"set -m; "} + NASHRA_BINARY + " --rate 440 " + kPage +
                            "; echo stopped; read -r line; fg; echo code $?"},
                       evening.room.environment()};
    REQUIRE(wait_until([&] { return evening.something_is_heard(); }));
    REQUIRE(evening.room.record_more(kSecond));
    session.type("\x1a");
    REQUIRE(session.wait_for("stopped"));
    CHECK(session.settings_restored());
    REQUIRE(evening.falls_silent());
    session.type("\n");
    REQUIRE(wait_until([&] { return !session.settings_restored(); }));
    REQUIRE(evening.room.record_more(2 * kSecond));
    session.type("q");
    REQUIRE(session.wait_for("code 0"));
    CHECK(session.settings_restored());
    check_resumed(evening.room.recording(), evening.whole, kOneBuffer);
}

TEST_CASE("Ctrl-Z where no shell could wake the reading does not end it", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    auto session = evening.listen();
    REQUIRE(session.wait_for("4 headlines"));
    session.type("\x1a");
    session.type("i");
    REQUIRE(session.wait_for("headline 1 of 4"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("In the background the terminal is the shell's", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    const std::string play = std::string{NASHRA_BINARY} + " --rate 440 --headlines-only " + kPage;
    const auto [rest, code] = GENERATE(
        std::pair<std::string, std::string>{"kill -TERM %1; kill -CONT %1; wait %1", "130"},
        std::pair<std::string, std::string>{"bg %1; wait %1", "0"});
    PtySession session{
        {"bash", "-c", "set -m; " + play + "; echo stopped; " + rest + "; echo code $?"},
        evening.room.environment()};
    REQUIRE(session.wait_for("4 headlines"));
    session.type("\x1a");
    REQUIRE(session.wait_for("stopped"));
    CHECK(session.settings_restored());
    REQUIRE(session.wait_for("code " + code));
    CHECK(session.settings_restored());
}

TEST_CASE("Out of the background the keys work again, whether a signal says so or not", "[e2e]") {
    if (skipped()) return;
    const Evening evening;
    const std::string play = std::string{NASHRA_BINARY} + " --rate 440 " + kPage;
    const auto [begin, key] =
        GENERATE_COPY(std::pair<std::string, std::string>{play + "; echo stopped; bg %1", "\x1a"},
                      std::pair<std::string, std::string>{play + " & echo stopped", ""});
    PtySession session{{"bash", "-c", "set -m; " + begin + "; read -r line; fg %1; echo code $?"},
                       evening.room.environment()};
    if (!key.empty()) REQUIRE(session.wait_for("4 headlines"));
    session.type(key);
    REQUIRE(session.wait_for("stopped"));
    CHECK(session.settings_restored());
    REQUIRE(evening.room.record_more(kSecond));
    session.type("\n");
    REQUIRE(wait_until([&] { return !session.settings_restored(); }));
    session.type("i");
    REQUIRE(session.wait_for("headline 1 of 4"));
    session.type("q");
    REQUIRE(session.wait_for("code 0"));
    CHECK(session.settings_restored());
}
