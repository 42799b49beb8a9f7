// The built program asked for something by other programs.
#include <cstdlib>
#include <fstream>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"

using namespace nashra::test;

namespace {

const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";

/// A login session, in which nobody hears anything.
struct Login {
    Folder folder;
    Environment environment = environment_with({"XDG_RUNTIME_DIR=" + folder.path()});

    PtySession read() const { return {{NASHRA_BINARY, "--output", "null", kPage}, environment}; }
    Finished ctl(const std::string& words) const {
        return shell("$NASHRA ctl " + words, folder.path(), environment);
    }
};

}  // namespace

TEST_CASE("Another program steers the reading, and is told how it is", "[e2e]") {
    const Login login;
    auto session = login.read();
    REQUIRE(session.wait_for("4 headlines"));
    CHECK(login.ctl("pause").out.find("paused, ") == 0);
    CHECK(login.ctl("goto 2").out.find("headline 2 of 4") == 0);
    CHECK(login.ctl("sleep 20").out == "sleep in 20 minutes\n");
    const auto status = login.ctl("status --json");
    CHECK(status.exit_code == 0);
    CHECK(status.out.find(R"("headline":2,"headlines":4)") != std::string::npos);
    CHECK(status.out.find(R"("state":"paused")") != std::string::npos);
    CHECK(login.ctl("status").out.find("paused\nheadline 2 of 4: ") == 0);

    const auto wrong = login.ctl("nxt-headline");
    CHECK(wrong.exit_code == 64);
    CHECK(wrong.err.find("did you mean next-headline?") != std::string::npos);
    const auto unsaid = login.ctl("goto");
    CHECK(unsaid.exit_code == 64);
    CHECK(unsaid.err.find("something is missing") != std::string::npos);
    const auto refused = login.ctl("open 99");
    CHECK(refused.exit_code == 64);
    CHECK(refused.err.find("there is no headline 99") != std::string::npos);

    CHECK(login.ctl("quit").exit_code == 0);
    CHECK(session.program().exit_code() == 0);
    const auto nobody = login.ctl("time");
    CHECK(nobody.exit_code == 69);
    CHECK(nobody.err.find("no nashra reads now") != std::string::npos);
}

TEST_CASE("Two readings are never heard at once", "[e2e]") {
    const Login login;
    auto first = login.read();
    REQUIRE(first.wait_for("4 headlines"));
    auto second = login.read();
    REQUIRE(second.wait_for("4 headlines"));
    REQUIRE(first.wait_for("paused: another nashra reads"));
    first.type(" ");
    REQUIRE(first.wait_for("playing"));
    REQUIRE(second.wait_for("paused: another nashra reads"));
    CHECK(login.ctl("quit").exit_code == 0);
    CHECK(first.program().exit_code() == 0);
    second.type("q");
    CHECK(second.program().exit_code() == 0);
}

TEST_CASE("Media keys and playerctl steer the reading", "[e2e]") {
    if (std::system("command -v playerctl dbus-run-session > /dev/null 2>&1") != 0) {
        WARN("skipped: playerctl and dbus are not installed (packaging/debian-packages)");
        return;
    }
    const Login login;
    // What the player shows when it has done what it was asked for.
    const std::string script =
        "$NASHRA --output null \"$PAGE\" 2>nashra.txt & pid=$!\n"
        "until_it_is() { for i in $(seq 100); do [ \"$(playerctl -p nashra $1 2>&1)\" = \"$2\" ] "
        "&& { echo \"$1: $2\"; return; }; sleep 0.1; done; echo \"$1: $(playerctl -p nashra $1 "
        "2>&1)\"; }\n"
        "until_it_is status Playing\n"
        "playerctl -p nashra pause; until_it_is status Paused\n"
        "until [ \"$(playerctl -p nashra metadata xesam:trackNumber)\" = 2 ]; do "
        "playerctl -p nashra next; sleep 0.2; done\n"
        "playerctl -p nashra previous; until_it_is 'metadata xesam:trackNumber' 1\n"
        "playerctl -p nashra position 3; until_it_is 'position' 3.000000\n"
        "playerctl -p nashra play-pause; until_it_is status Playing\n"
        "kill $pid; wait $pid\n";
    std::ofstream{login.folder.path("script")} << script;
    const auto finished = shell("PAGE=" + kPage + " dbus-run-session -- bash script",
                                login.folder.path(), login.environment);
    INFO(finished.err);
    CHECK(finished.out ==
          "status: Playing\nstatus: Paused\nmetadata xesam:trackNumber: 1\n"
          "position: 3.000000\nstatus: Playing\n");
}
