// A listener who goes from a page's headlines to their articles and back.
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "e2e/local_server.h"
#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

/// A room, a server, and a listener who has opened one of its addresses there.
struct Morning {
    LocalServer server;
    Folder folder;
    SoundRoom room;

    PtySession listen(const std::string& what) const {
        return {{NASHRA_BINARY, "--rate", "440", "--allow-private", server.address(what)},
                server.environment(folder, room.environment())};
    }
    Sound recorded(const std::string& what) const {
        const auto finished = server.shell(
            "$NASHRA record --allow-private --rate 440 --no-related $WEB/" + what + " -o a.wav",
            folder);
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        return wav_samples(folder.path("a.wav"));
    }
};

/// The same without a sound, where it is written down what is listened to.
struct Evening {
    LocalServer server;
    Folder folder;

    PtySession listen(const std::vector<std::string>& what) const {
        std::vector<std::string> arguments{NASHRA_BINARY, "--output", "null", "--allow-private"};
        arguments.insert(arguments.end(), what.begin(), what.end());
        return {arguments, server.environment(
                               folder, environment_with({"XDG_STATE_HOME=" + folder.path("state"),
                                                         "XDG_RUNTIME_DIR=" + folder.path()}))};
    }
};

}  // namespace

TEST_CASE("A number and Enter open that headline's article, and Tab goes on with the next",
          "[e2e]") {
    if (skipped()) return;
    const Morning morning;
    const auto article = morning.recorded("good");
    auto session = morning.listen("front");
    REQUIRE(session.wait_for("4 headlines"));
    REQUIRE(wait_until([&] { return first_sound(morning.room.recording()).has_value(); }));
    session.type("2\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back"));
    REQUIRE(morning.room.record_more(3 * kSecond));
    const auto snippet = slice(article, 2 * kSecond, 2 * kSecond + kSecond / 2);
    CHECK(find(snippet, morning.room.recording()).likeness > 0.95);
    session.type("\t");
    REQUIRE(session.wait_for("back to headline 3 of 4"));
    session.type("i");
    CHECK(session.wait_for("headline 3 of 4: A headline whose page has been lost"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("What is paused stays paused in the article that is opened, and back in the list",
          "[e2e]") {
    if (skipped()) return;
    const Morning morning;
    auto session = morning.listen("front");
    REQUIRE(session.wait_for("4 headlines"));
    session.type(" ");
    REQUIRE(session.wait_for("paused, "));
    REQUIRE(morning.room.record_more(kSecond / 2));
    const auto paused_at = morning.room.recorded_frames();
    session.type("2\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused"));
    REQUIRE(morning.room.record_more(kSecond));
    session.type("\t");
    REQUIRE(session.wait_for("back to headline 3 of 4, paused"));
    REQUIRE(morning.room.record_more(kSecond));
    CHECK_FALSE(first_sound(morning.room.recording(), paused_at));
    session.type(" ");
    CHECK(session.wait_for("playing"));
    CHECK(wait_until([&] { return first_sound(morning.room.recording(), paused_at).has_value(); }));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Keys typed behind the one that opens an article are for the article", "[e2e]") {
    if (skipped()) return;
    const Morning morning;
    auto session = morning.listen("front");
    REQUIRE(session.wait_for("4 headlines"));
    session.type("2\r i");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back"));
    CHECK(session.wait_for("paused, "));
    CHECK(session.wait_for("headline 1 of 1: Ferries sail again"));
    session.type("\ti3\ri");
    REQUIRE(session.wait_for("back to headline 3 of 4"));
    CHECK(session.wait_for("headline 3 of 4: A headline whose page has been lost"));
    REQUIRE(session.wait_for("no such page"));
    CHECK(session.wait_for("headline 3 of 4: A headline whose page has been lost"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("An article that cannot be had does not lose the listener's place", "[e2e]") {
    if (skipped()) return;
    const Morning morning;
    auto session = morning.listen("front");
    REQUIRE(session.wait_for("4 headlines"));
    session.type(" ");
    REQUIRE(session.wait_for("paused, "));
    const auto place = session.rest_of_line();
    session.type("3\r");
    REQUIRE(session.wait_for("no such page"));
    session.type("i");
    CHECK(session.wait_for("headline 1 of 4"));
    CHECK(session.wait_for("paused"));
    session.type(" ");
    REQUIRE(session.wait_for("playing"));
    session.type(" ");
    REQUIRE(session.wait_for("paused, "));
    CHECK(session.rest_of_line().substr(0, 4) >= place.substr(0, 4));
    session.type("9\r");
    CHECK(session.wait_for("there is no headline 9, the last one is 4"));
    session.type("1\r");
    CHECK(session.wait_for("headline 1 has its article here"));
    session.type("\t");
    CHECK(session.wait_for("there is nothing to go back to"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("What was left out of a list can be taken back when an article was opened since",
          "[e2e]") {
    const LocalServer server;
    const Folder folder;
    const auto finished = server.shell(
        "printf 'pause\\nnext-paragraph\\nnever-read\\nopen 2\\nback-to-list\\nread-again\\n"
        "search nobody\\nquit\\n' | "
        "$NASHRA --line-mode --output null --allow-private $WEB/front",
        folder, {"XDG_CONFIG_HOME=" + folder.path("config")});
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.find("left out: 1") != std::string::npos);
    CHECK(finished.err.find("back to headline 3") != std::string::npos);
    CHECK(finished.err.find("read again: 1") != std::string::npos);
    CHECK(finished.err.find("not found") == std::string::npos);
}

TEST_CASE("An article played to its end leads on to the next headline, the last to the end",
          "[e2e]") {
    if (skipped()) return;
    const Morning morning;
    auto session = morning.listen("front");
    REQUIRE(session.wait_for("4 headlines"));
    session.type("2\r");
    REQUIRE(session.wait_for("Tab goes back"));
    REQUIRE(session.wait_for("end, "));
    REQUIRE(session.wait_for("back to headline 3 of 4"));
    session.type("4\r");
    REQUIRE(session.wait_for("Tab goes back"));
    REQUIRE(session.wait_for("end, "));
    CHECK(session.program().exit_code() == 0);
    CHECK(session.settings_restored());
}

TEST_CASE("Who goes back from the article of the last headline is at that headline", "[e2e]") {
    const Evening evening;
    auto session = evening.listen({"--rate", "100", evening.server.address("front")});
    REQUIRE(session.wait_for("4 headlines"));
    session.type(" 4\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused"));
    session.type("\t");
    CHECK(session.wait_for("back to headline 4 of 4, paused: School choir wins a prize"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Who stops after each item stops behind an opened article, too", "[e2e]") {
    const Evening evening;
    auto session = evening.listen({"--rate", "1200", evening.server.address("front")});
    REQUIRE(session.wait_for("4 headlines"));
    session.type("j2\r");
    REQUIRE(session.wait_for("Tab goes back"));
    CHECK(session.wait_for("back to headline 3 of 4, paused: A headline whose page has been lost"));
    session.type(" ");
    CHECK(session.wait_for("end of headline 3, paused"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Who falls asleep at the end of an article lies at the next headline of the list",
          "[e2e]") {
    const Evening evening;
    auto session =
        evening.listen({"--rate", "1200", "--sleep", "item", evening.server.address("front")});
    REQUIRE(session.wait_for("4 headlines"));
    session.type("2\r");
    REQUIRE(session.wait_for("Tab goes back"));
    REQUIRE(session.wait_for("back to headline 3 of 4"));
    REQUIRE(session.wait_for("asleep at "));
    CHECK_THAT(session.rest_of_line(), !Catch::StartsWith("0:00"));
    session.type("i");
    REQUIRE(session.wait_for("headline 3 of 4"));
    CHECK_THAT(session.rest_of_line(), Catch::Contains("paused"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Who left in the middle of an article is told how it goes on", "[e2e]") {
    const Evening evening;
    const auto begin = [&] { return evening.listen({evening.server.address("front")}); };
    {
        auto session = begin();
        REQUIRE(session.wait_for("4 headlines"));
        session.type("2\rg0:05\r");
        REQUIRE(session.wait_for("headline 1 of 1"));
        session.type("q");
        REQUIRE(session.program().exit_code() == 0);
    }
    auto session = begin();
    CHECK(session.wait_for("continuing at headline 2 of 4, Enter goes on in its article"));
    session.type("\r");
    CHECK(session.wait_for("Ferries sail again, Tab goes back"));
    CHECK(session.wait_for("continuing at "));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("A list that was gone through to its last headline is begun anew", "[e2e]") {
    const Evening evening;
    const auto list = evening.folder.path("list.xml");
    std::ofstream{list} << "<rss version='2.0'><channel><title>Lists</title>"
                           "<item><title>The harbour</title><link>"
                        << evening.server.address("feed")
                        << "</link></item><item><title>The hills</title><link>"
                        << evening.server.address("missing") << "</link></item></channel></rss>";
    auto session = evening.listen({"--rate", "100", "--no-full-text", list});
    REQUIRE(session.wait_for("2 headlines"));
    session.type(" 1\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back"));
    session.type(" 2\r ");
    REQUIRE(session.wait_for("Tab goes back"));
    session.type("\t");
    REQUIRE(session.wait_for("back to headline 2 of 2"));
    session.type(" 1\r i");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back"));
    const auto opened = session.output().size();
    REQUIRE(session.wait_for("headline 1 of 2: Ferries sail again"));
    CHECK(session.output().find("continuing", opened) == std::string::npos);
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("A bookmark in an opened article is in the list's, too, and opens the article there",
          "[e2e]") {
    Evening evening;
    auto session = evening.listen({"--rate", "100", evening.server.address("front")});
    REQUIRE(session.wait_for("4 headlines"));
    session.type(" 2\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused"));
    session.type("pb");
    REQUIRE(session.wait_for("bookmark 1"));
    session.type("\tB");
    REQUIRE(session.wait_for("back to headline 3 of 4"));
    REQUIRE(session.wait_for("1: Ferries sail again: "));
    const auto sentence = session.rest_of_line();
    session.type("1\r");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused: "));
    CHECK(session.rest_of_line() == sentence);
    session.type("\t");
    REQUIRE(session.wait_for("back to headline 3 of 4"));

    evening.server.stop();
    std::filesystem::remove_all(evening.folder.path("cache"));
    session.type("hB1\r");
    REQUIRE(session.wait_for("cannot fetch "));
    session.type("i");
    CHECK(session.wait_for("headline 4 of 4"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}

TEST_CASE("Who comes back from a bookmark whose article has left the list is where they were",
          "[e2e]") {
    const Evening evening;
    const auto list = evening.folder.path("list.xml");
    const auto item = [&](const std::string& title, const std::string& page) {
        return "<item><title>" + title + "</title><link>" + evening.server.address(page) +
               "</link></item>";
    };
    const auto write_list = [&](const std::string& items) {
        std::ofstream{list} << "<rss version='2.0'><channel><title>Lists</title>" << items
                            << "</channel></rss>";
    };
    write_list(item("The harbour", "good") + item("The hills", "missing"));
    auto session = evening.listen({"--rate", "100", "--no-full-text", list});
    REQUIRE(session.wait_for("2 headlines"));
    session.type(" 1\rb\t");
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused"));
    REQUIRE(session.wait_for("back to headline 2 of 2"));
    write_list(item("The hills", "missing") + item("The valley", "parts"));
    session.type("RB1\r");
    REQUIRE(session.wait_for("reloaded, 1 new headline of 2"));
    REQUIRE(session.wait_for("Ferries sail again, Tab goes back, paused: "));
    session.type("\ti");
    REQUIRE(session.wait_for("back to headline 1 of 2"));
    CHECK(session.wait_for("headline 1 of 2: The hills"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
}
