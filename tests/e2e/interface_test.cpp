// The built program in a session whose language is Arabic, on a system that may have no such
// locale.
#include <algorithm>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"

using namespace nashra::test;

namespace {

const std::string kPage = NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt";
const Environment kArabic{"LANG=ar_EG.UTF-8"};

/// What comes out, with the exit code; in both languages alike.
void check_alike(const std::string& line) {
    const Folder folder;
    const auto english = shell(line, folder.path());
    const auto arabic = shell(line, folder.path(), kArabic);
    INFO(line);
    CHECK_FALSE(english.out.empty());
    CHECK(arabic.out == english.out);
    CHECK(arabic.exit_code == english.exit_code);
}

}  // namespace

TEST_CASE("In an Arabic session the player speaks Arabic", "[e2e]") {
    const Folder folder;
    auto changes = kArabic;
    changes.push_back("XDG_RUNTIME_DIR=" + folder.path());
    const auto environment = environment_with(changes);
    PtySession session{{NASHRA_BINARY, "--output", "null", kPage}, environment};
    REQUIRE(session.wait_for("4 عناوين، ? لقائمة الأوامر"));
    session.type(" ");
    CHECK(session.wait_for("إيقاف مؤقت، 0:0"));
    session.type("2g");
    CHECK(session.wait_for("العنوان 2 من 4"));
    session.type("9g");
    CHECK(session.wait_for("لا يوجد عنوان 9، آخر العناوين 4"));
    session.type("z");
    CHECK(session.wait_for("النوم بعد 15 دقيقة"));
    session.type("?");
    CHECK(session.wait_for("Space: إيقاف مؤقت، أو متابعة"));
    CHECK(session.wait_for("Q: خروج، مع بقاء الموضع السابق"));

    // What a program is told is the same everywhere.
    const auto status = shell("$NASHRA ctl status --json", folder.path(), changes);
    CHECK(status.out.find(R"("state":"paused")") != std::string::npos);
    CHECK(status.out.find(R"("headline":2,"headlines":4)") != std::string::npos);
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("An error is told in the session's language, and its exit code is the same", "[e2e]") {
    const Folder folder;
    const std::string line = "$NASHRA ctl next-headline";
    const auto arabic =
        shell(line, folder.path(), {"LC_ALL=ar", "XDG_RUNTIME_DIR=" + folder.path()});
    CHECK(arabic.exit_code == 69);
    CHECK(arabic.err == "nashra: لا نشرة تقرأ الآن (ابدأ واحدة: nashra INPUT)\n");
    for (const auto* english : {"LC_ALL=C", "LANG=en_GB.UTF-8", "LANG=xx_YY.UTF-8"}) {
        const auto other =
            shell(line, folder.path(), {english, "LANGUAGE=", "XDG_RUNTIME_DIR=" + folder.path()});
        CHECK(other.exit_code == 69);
        CHECK(other.err == "nashra: no nashra reads now (start one: nashra INPUT)\n");
    }
}

TEST_CASE("Who does not look at the screen has a help of their own, in their language", "[e2e]") {
    const Folder folder;
    const auto english = shell("$NASHRA help accessibility", folder.path());
    CHECK(english.exit_code == 0);
    CHECK(english.err.empty());
    CHECK(english.out.find("\n\nOn a braille display\n--echo line prints") != std::string::npos);
    CHECK(english.out.find("\nSpace: pause, or play on\n") != std::string::npos);
    const auto arabic = shell("$NASHRA help accessibility", folder.path(), kArabic);
    CHECK(arabic.exit_code == 0);
    CHECK(arabic.out.find("\nSpace: إيقاف مؤقت، أو متابعة\n") != std::string::npos);
    CHECK(std::count(arabic.out.begin(), arabic.out.end(), '\n') ==
          std::count(english.out.begin(), english.out.end(), '\n'));
    CHECK(shell("$NASHRA help record", folder.path(), kArabic).out.find("الاستعمال: ") !=
          std::string::npos);
}

TEST_CASE("The help is cut between words, as wide as the terminal is", "[e2e]") {
    PtySession session{{"sh", "-c", "stty cols 40; exec " NASHRA_BINARY " help accessibility"},
                       environment_with({})};
    CHECK(session.program().exit_code() == 0);
    REQUIRE(session.wait_for("'man nashra' has all of it."));
    std::istringstream printed{session.output()};
    for (std::string line; std::getline(printed, line);) {
        INFO(line);
        CHECK(line.size() <= 41);  // with the terminal's carriage return
    }
}

TEST_CASE("What programs read does not depend on the session's language", "[e2e]") {
    check_alike("$NASHRA --version");
    check_alike("$NASHRA headlines --json \"$PAGES/short.txt\"");
    check_alike("$NASHRA show article --json \"$PAGES/short.txt\"");
    check_alike("$NASHRA show utterances --json --explain \"$PAGES/short.txt\"");
    check_alike("$NASHRA show article \"$PAGES/short.txt\"");
    check_alike("echo '3.5 million, 1,234.5 and 12%' | $NASHRA show utterances --lines --lang en");
    check_alike("echo 'ارتفع 3.5 بالمئة' | $NASHRA show utterances --lines --lang ar");
    check_alike("echo 'A text.' | $NASHRA show language --lines");
    check_alike("$NASHRA show words --rate 250 --rate-ar 200 --json \"$PAGES/short.txt\"");
}
