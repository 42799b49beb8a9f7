// A listener who leaves a reading, whichever way, and comes back to it.
#include <algorithm>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"
#include "e2e/recording_search.h"
#include "e2e/skipped.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

const std::string kClauses =
    "The harbour master said at dawn that two ferries had left with all of their passengers on "
    "board, that the fishermen of the northern bay were waiting for the wind to turn again, and "
    "that nobody in the old city knew when the trains along the coast would run as before.";

/// Somebody at home, where what is listened to is written down. Nobody hears it.
struct Home {
    Folder folder;
    Environment environment = environment_with(
        {"HOME=" + folder.path(), "XDG_RUNTIME_DIR=" + folder.path(),
         "XDG_STATE_HOME=" + folder.path("state"), "XDG_CACHE_HOME=" + folder.path("cache")});

    PtySession listen(const std::string& arguments) const {
        return {{"sh", "-c",
                 "cd " + folder.path() + "; exec " NASHRA_BINARY " --output null " + arguments},
                environment};
    }
    Finished run(const std::string& arguments) const {
        return shell("$NASHRA " + arguments, folder.path(), environment);
    }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream{folder.path(name)} << text;
    }
};

std::string item(const std::string& name) {
    return "<item><title>About " + name + "</title><link>https://post.example/" + name +
           "</link><description>What " + name +
           " has done today is known to everybody. Nobody in " + name +
           " knows what comes next in this long year.</description></item>";
}

std::string feed_of(const std::vector<std::string>& names) {
    std::string feed =
        "<rss version=\"2.0\"><channel><title>Post</title><language>en</language>"
        "<link>https://post.example/</link>";
    for (const auto& name : names)
        feed += item(name);
    return feed + "</channel></rss>";
}

/// When the clauses behind the first one begin.
std::vector<double> clause_times(const std::string& folder) {
    const auto shown = shell("$NASHRA show words --rate 200 page.txt", folder).out;
    std::vector<double> times;
    std::istringstream lines{shown};
    double time = 0;
    std::string word;
    std::string before;
    for (std::string line; std::getline(lines, line); before = word) {
        if (!(std::istringstream{line} >> time >> word)) continue;
        if (before == "board" || before == "again") times.push_back(time);
    }
    return times;
}

std::string sentence_of(PtySession& session) {
    session.type("c");
    std::string line;
    while (line.empty() || line.find("continuing") == 0)
        line = session.rest_of_line();
    return line;
}

}  // namespace

TEST_CASE("A feed that has newer stories by then is continued where it was left", "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b", "c"}));
    {
        auto session = home.listen("--no-full-text feed.xml");
        REQUIRE(session.wait_for("3 headlines"));
        session.type(" hh.. i");  // the masthead comes first
        REQUIRE(session.wait_for("headline 2 of 3: About b"));
        session.type("q");
        CHECK(session.program().exit_code() == 0);
    }
    home.write("feed.xml", feed_of({"new", "a", "b", "c"}));
    auto session = home.listen("--no-full-text ./feed.xml");
    REQUIRE(session.wait_for("4 headlines"));
    REQUIRE(session.wait_for("continuing at headline 3 of 4, 1 new one before it\r\n"));
    session.type(" ");
    REQUIRE(session.wait_for("paused"));
    session.rest_of_line();
    CHECK(sentence_of(session) == "Nobody in b knows what comes next in this long year.");
    session.type("\x03");
    CHECK(session.program().exit_code() == 130);

    auto anew = home.listen("--no-full-text --from-start feed.xml");
    REQUIRE(anew.wait_for("4 headlines"));
    anew.type(" i");
    CHECK(anew.wait_for("headline 1 of 4"));
    CHECK(anew.output().find("continuing") == std::string::npos);
}

TEST_CASE("Who quits without saving comes back to where they were before", "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b", "c"}));
    for (const std::string keys : {" hhhq", " HHHQ"}) {
        auto session = home.listen("--no-full-text feed.xml");
        REQUIRE(session.wait_for("3 headlines"));
        session.type(keys);
        CHECK(session.program().exit_code() == 0);
    }
    auto session = home.listen("--no-full-text feed.xml");
    CHECK(session.wait_for("continuing at headline 3 of 3"));
}

TEST_CASE("What was heard to its end begins anew, and only what is new is read on request",
          "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b"}));
    {
        auto session = home.listen("--rate 1200 --no-full-text feed.xml");
        REQUIRE(session.wait_for("end, "));
        CHECK(session.program().exit_code() == 0);
    }
    {
        auto again = home.listen("--no-full-text feed.xml");
        REQUIRE(again.wait_for("2 headlines"));
        again.type(" i");
        REQUIRE(again.wait_for("headline 1 of 2"));
        CHECK(again.output().find("continuing") == std::string::npos);
        again.type("q");
        CHECK(again.program().exit_code() == 0);
    }
    const auto nothing = home.run("--new --output null feed.xml");
    CHECK(nothing.exit_code == 75);
    CHECK(nothing.err.find("nothing new") != std::string::npos);
    home.write("feed.xml", feed_of({"c", "a", "b"}));
    CHECK(home.run("headlines --new feed.xml").out == "1 About c\n");
}

TEST_CASE("Bookmarks are gone to, and listed and removed from outside", "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b", "c"}));
    auto session = home.listen("--no-full-text feed.xml");
    REQUIRE(session.wait_for("3 headlines"));
    session.type(" hhb");
    REQUIRE(session.wait_for("bookmark 1"));
    session.type("h");
    REQUIRE(session.wait_for("headline 3 of 3"));
    CHECK(home.run("ctl bookmark").out == "bookmark 2\n");
    CHECK(home.run("ctl bookmarks").out == "1: About b\n2: About c\n");
    session.type("B1\n");
    REQUIRE(session.wait_for("1: About b"));
    CHECK(session.wait_for("bookmark 1, headline 2 of 3"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    const auto file = std::filesystem::canonical(home.folder.path("feed.xml")).string();
    CHECK(home.run("bookmarks").out == "1 " + file + ": About b\n2 " + file + ": About c\n");
    CHECK(home.run("bookmarks remove 3").exit_code == 64);
    CHECK(home.run("bookmarks remove 1").exit_code == 0);
    CHECK(home.run("bookmarks").out == "1 " + file + ": About c\n");
}

TEST_CASE("A source is read again, and the listener stays where they are", "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b", "c"}));
    auto session = home.listen("--no-full-text feed.xml");
    REQUIRE(session.wait_for("3 headlines"));
    session.type(" hh.");
    REQUIRE(session.wait_for("headline 2 of 3"));
    session.type("R");
    REQUIRE(session.wait_for("reloaded, nothing new"));
    home.write("feed.xml", feed_of({"new", "newer", "b", "c"}));
    session.type("R");
    REQUIRE(session.wait_for("reloaded, 2 new headlines of 4\r\n1: About new\r\n2: About newer"));
    session.type("i");
    REQUIRE(session.wait_for("headline 3 of 4: About b"));
    CHECK(session.rest_of_line().find("paused") != std::string::npos);
    CHECK(sentence_of(session) == "What b has done today is known to everybody.");
    std::filesystem::remove(home.folder.path("feed.xml"));
    session.type("R");
    REQUIRE(session.wait_for("not reloaded"));
    session.type("i");
    CHECK(session.wait_for("headline 3 of 4: About b"));
}

TEST_CASE("Nothing is written down where a listener wants it so", "[e2e]") {
    const Home home;
    home.write("feed.xml", feed_of({"a", "b"}));
    auto session = home.listen("--no-history --no-full-text feed.xml");
    REQUIRE(session.wait_for("2 headlines"));
    session.type("hb");
    REQUIRE(session.wait_for("nothing is written down"));
    session.type("q");
    CHECK(session.program().exit_code() == 0);
    CHECK_FALSE(std::filesystem::exists(home.folder.path("state/nashra")));
}

TEST_CASE("What a crash interrupts goes on with the clause that was heard", "[e2e]") {
    if (skipped()) return;
    SoundRoom room;
    const auto file = [&](const std::string& name) { return room.folder().path(name); };
    std::ofstream{file("page.txt")} << kClauses << "\n";
    const auto finished =
        shell("$NASHRA record --rate 200 page.txt -o page.wav", room.folder().path());
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto whole = wav_samples(file("page.wav"));
    const auto listen = [&] {
        return PtySession{{NASHRA_BINARY, "--rate", "200", file("page.txt")},
                          room.environment({"XDG_STATE_HOME=" + file("state")})};
    };
    auto session = listen();
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    REQUIRE(room.record_more(9 * kSecond));
    session.program().signal(SIGKILL);
    CHECK(session.program().exit_code() == 128 + SIGKILL);
    REQUIRE(room.record_more(kSecond / 2));
    const auto before = room.recording();
    const auto end = last_sound(before).value();
    const auto killed = find(slice(before, end - kSecond / 2, end), whole);
    CHECK(killed.likeness > 0.9);
    const auto killed_at = killed.frame + kSecond / 2;

    REQUIRE(room.start_over());
    auto again = listen();
    REQUIRE(again.wait_for("continuing at "));
    REQUIRE(wait_until([&] { return first_sound(room.recording()).has_value(); }));
    REQUIRE(room.record_more(2 * kSecond));
    const auto after = room.recording();
    const auto begin = first_sound(after).value();
    const auto resumed = find(slice(after, begin, begin + kSecond / 2), whole);
    CAPTURE(killed_at, resumed.frame);
    CHECK(resumed.likeness > 0.9);
    CHECK(resumed.frame < killed_at);  // nothing is lost
    const auto seconds = static_cast<double>(resumed.frame) / kSecond;
    const auto clauses = clause_times(room.folder().path());
    REQUIRE(clauses.size() == 2);
    CAPTURE(seconds, clauses[0], clauses[1]);
    CHECK((std::abs(seconds - clauses[0]) < 0.4 || std::abs(seconds - clauses[1]) < 0.4));
    again.type("q");
    CHECK(again.program().exit_code() == 0);
}
